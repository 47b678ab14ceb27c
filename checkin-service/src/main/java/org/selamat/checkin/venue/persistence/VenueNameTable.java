package org.selamat.checkin.venue.persistence;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.NameKey;
import org.selamat.checkin.venue.domain.VenueIndex;
import org.selamat.checkin.venue.domain.VenueType;

/** Names of venues in PostgreSQL; {@link VenueTable} keeps their keys. */
@ApplicationScoped
class VenueNameTable implements VenueIndex {

    private static final String NAMED = """
            SELECT id, name, address, type FROM venue WHERE name_key = ? AND district_key = ?
                AND (closed_at IS NULL OR closed_at > ?) ORDER BY id LIMIT ?""";

    private final Database database;
    private final Clock clock;

    VenueNameTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Door> named(NameKey name, NameKey district, int limit) {
        return database.list(NAMED, row -> new Door(new VenueId(Columns.uuid(row, "id")), row.getString("name"),
                row.getString("address"), VenueType.valueOf(row.getString("type"))), name.key(), district.key(),
                clock.instant(), limit);
    }
}
