package org.selamat.checkin.exposure.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.DayVisits;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.persistence.VisitRows;

/** Whole days of visits from their partitions. */
@ApplicationScoped
class DayVisitTable implements DayVisits {

    /** Transactions from the oldest that is still open on. */
    private static final String FENCE = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String OF_DAYS = """
            SELECT id, person_id, venue_id, checked_in_at, received_at, checked_out_at, proof, recorded_by FROM visit
            WHERE id >= ? AND id < ? AND checked_in_at >= ? AND checked_in_at < ?""";

    private static final String CHANGED = """
            SELECT DISTINCT person_id, key_day, venue_id FROM late_fact
            WHERE day BETWEEN ? AND ? AND (checked_in_at IS NULL OR checked_in_at >= ? AND checked_in_at < ?)
            AND tx >= ?::text::xid8 LIMIT ?""";

    /** What the last ANALYZE found: a day that doesn't fit must not be counted row by row again and again. */
    private static final String ABOUT = "SELECT COALESCE(max(GREATEST(reltuples, 0)), 0)::bigint FROM pg_class WHERE relname = ?";

    private final Database database;
    private final VisitRows rows;

    DayVisitTable(Database database, VisitRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public long fence() {
        return database.number(FENCE);
    }

    @Override
    public void forEachPerson(Instant from, Instant until, Consumer<List<Visit>> person) {
        try (var persons = new PersonSpill()) {
            database.stream(OF_DAYS, row -> {
                persons.add(rows.read(row));
                return row;
            }, VisitId.lowestAt(from.minus(CheckInRules.ID_TOLERANCE)),
                    VisitId.lowestAt(until.plus(CheckInRules.ID_TOLERANCE).plusMillis(1)), from, until);
            persons.forEach(person);
        }
    }

    @Override
    public Optional<Set<Change>> changedSince(Instant from, Instant until, long fence, int most) {
        var changes = database.list(CHANGED, row -> new Change(rows.personOfDay(row),
                new VenueId(Columns.uuid(row, "venue_id"))), LocalDays.of(from), LocalDays.of(until), from, until,
                fence, most + 1);
        return changes.size() > most ? Optional.empty() : Optional.of(Set.copyOf(changes));
    }

    @Override
    public long count(LocalDate day) {
        return database.number(ABOUT, "visit_" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    @Override
    public void forgetBefore(LocalDate day) {
        database.update("DELETE FROM late_fact WHERE day < ?", day);
    }
}
