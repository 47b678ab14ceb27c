package org.selamat.checkin.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.DaySeal;
import org.selamat.checkin.visit.domain.Visit;

/**
 * Exposures that were told because of a visit which its visitor now deletes: their own, and those of people whom they exposed.
 * They stand from then on, because deleting must be no way out of an order (ADR 14).
 */
final class ToldExposures {

    private static final String OWN_CASES = "SELECT case_id FROM confirmed_case WHERE person_id = ANY (?) AND voided_at IS NULL";

    private static final String CAUSES = """
            SELECT case_id, day FROM exposure WHERE person_id = ANY (?) AND day BETWEEN ? AND ? AND withdrawn_at IS NULL""";

    /** Whoever matches these cases now may be putting something else in the place of what was told: that is waited for. */
    private static final String HOLD = "SELECT case_id FROM confirmed_case WHERE case_id = ANY (?) FOR SHARE";

    /** With somebody in another part of the premises it was told under the premises. */
    private static final String SETTLE = """
            UPDATE exposure SET settled_at = ?
            WHERE (person_id = ANY (?) OR case_id = ANY (?)) AND venue_id IN (?, (SELECT zone_of FROM venue WHERE id = ?))
            AND day BETWEEN ? AND ? AND withdrawn_at IS NULL AND settled_at IS NULL""";

    private final Database database;
    private final VisitRows rows;

    ToldExposures(Database database, VisitRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * To be called in the transaction that deletes the visit, and before it does.
     *
     * @param visitor all ids of the visitor
     */
    void settle(Visit visit, Collection<PersonId> visitor, Instant now) {
        var first = LocalDays.of(visit.checkedInAt());
        // a meeting over midnight was told of the day on which it ended
        var last = LocalDays.of(visit.checkedOutAt().orElse(visit.checkedInAt())).plusDays(1);
        var exposed = names(first, last, seal -> visitor.stream().map(seal::seal));
        var own = database.list(OWN_CASES, row -> Columns.uuid(row, "case_id"), (Object) ids(visitor));
        var causes = new HashSet<>(own);
        causes.addAll(database.list(CAUSES, this::cause, exposed, first, last));
        if (!causes.isEmpty()) {
            database.list(HOLD, row -> Columns.uuid(row, "case_id"), (Object) causes.toArray(UUID[]::new));
            var venue = visit.venue().value();
            database.update(SETTLE, now, exposed, names(first, last, seal -> own.stream().map(seal::sealCase)), venue, venue,
                    first, last);
        }
    }

    private UUID[] names(LocalDate first, LocalDate last, Function<DaySeal, Stream<UUID>> ofDay) {
        return rows.seals().between(first, last).stream().flatMap(day -> rows.seals().find(day).stream()).flatMap(ofDay)
                .toArray(UUID[]::new);
    }

    private UUID cause(ResultSet row) throws SQLException {
        return rows.seals().of(row.getObject("day", LocalDate.class)).openCase(Columns.uuid(row, "case_id"));
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
