package org.selamat.checkin.visit.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.visit.domain.DroppedDay;
import org.selamat.checkin.visit.domain.DroppedDays;

/** What {@link VisitPartitions} noted in the transaction that dropped a partition. */
@ApplicationScoped
class DroppedDayTable implements DroppedDays {

    private static final String BEFORE = """
            SELECT day, visits, dropped_at, key_destroyed_at FROM visit_retention WHERE day < ? ORDER BY day DESC LIMIT ?""";
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Database database;

    DroppedDayTable(Database database) {
        this.database = database;
    }

    @Override
    public List<DroppedDay> before(Optional<LocalDate> day, int limit) {
        return database.list(BEFORE, row -> new DroppedDay(row.getObject("day", LocalDate.class), row.getLong("visits"),
                Columns.instant(row, "dropped_at"), Columns.optionalInstant(row, "key_destroyed_at")), day.orElse(LATEST),
                limit);
    }
}
