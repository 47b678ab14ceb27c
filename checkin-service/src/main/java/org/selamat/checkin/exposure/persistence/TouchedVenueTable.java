package org.selamat.checkin.exposure.persistence;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.TouchedVenues;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;

/** A list in PostgreSQL that only ever grows at its end, so nobody who tells exposures waits for who counts them. */
@ApplicationScoped
class TouchedVenueTable implements TouchedVenues {

    private static final String ADD_ALL = """
            INSERT INTO touched_venue (venue_id)
            SELECT DISTINCT venue_id FROM exposure WHERE withdrawn_at IS NULL AND day >= ?""";
    /** What another replica is taking right now is left to it: two that waited for each other would go in a circle. */
    private static final String TAKE = """
            WITH next AS (SELECT venue_id FROM touched_venue ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED),
            all_of_it AS (SELECT id FROM touched_venue WHERE venue_id = (SELECT venue_id FROM next) FOR UPDATE SKIP LOCKED),
            taken AS (DELETE FROM touched_venue WHERE id IN (SELECT id FROM all_of_it))
            SELECT venue_id FROM next""";

    private final Database database;

    TouchedVenueTable(Database database) {
        this.database = database;
    }

    @Override
    public void addAllSince(LocalDate day) {
        database.update(ADD_ALL, day);
    }

    @Override
    public Optional<VenueId> take() {
        return database.list(TAKE, row -> new VenueId(Columns.uuid(row, "venue_id"))).stream().findFirst();
    }
}
