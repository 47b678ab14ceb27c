package org.selamat.checkin.venue.persistence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.IssuedCode;
import org.selamat.checkin.venue.domain.IssuedCodes;
import org.selamat.checkin.venue.domain.KeyId;

/** Issued codes in PostgreSQL; of two that are issued at once, the first to arrive counts for both. */
@ApplicationScoped
class IssuedCodeTable implements IssuedCodes {

    private static final String SELECT = "SELECT code, key_id, valid_from FROM issued_code WHERE venue_id = ? AND key_id = ?";
    private static final String INSERT = """
            INSERT INTO issued_code (venue_id, key_id, code, valid_from) VALUES (?, ?, ?, ?)
            ON CONFLICT (venue_id, key_id) DO NOTHING""";

    private final Database database;

    IssuedCodeTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<IssuedCode> find(VenueId venue, KeyId key) {
        return database.list(SELECT, row -> new IssuedCode(row.getString("code"), new KeyId(row.getString("key_id")),
                Columns.instant(row, "valid_from")), venue.value(), key.value()).stream().findFirst();
    }

    @Override
    public IssuedCode keep(VenueId venue, IssuedCode code) {
        database.update(INSERT, venue.value(), code.key().value(), code.text(), code.validFrom());
        return find(venue, code.key()).orElseThrow();
    }
}
