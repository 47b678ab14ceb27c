package org.selamat.checkin.opendata.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.DayFigures;
import org.selamat.checkin.opendata.domain.Sketch;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.persistence.VisitRows;

/** Figures in PostgreSQL. A day is read from its partitions once, row by row. */
@ApplicationScoped
class CountedDayTable implements CountedDays {

    private static final String CHECK_INS = """
            SELECT v.id, v.person_id, COALESCE(n.zone_of, v.venue_id) AS premises, n.district, v.checked_in_at FROM visit v JOIN venue n ON n.id = v.venue_id
            WHERE v.id >= ? AND v.id < ? AND v.checked_in_at >= ? AND v.checked_in_at < ?""";
    private static final String KEEP = """
            INSERT INTO checkin_day (day, state, half_hours, people, premises, counted_at) VALUES (?, ?, ?::bigint[], ?, ?, ?)
            ON CONFLICT (day, state) DO UPDATE SET half_hours = excluded.half_hours, people = excluded.people,
                premises = excluded.premises, counted_at = excluded.counted_at""";

    private final Database database;
    private final VisitRows visits;

    CountedDayTable(Database database, VisitRows visits) {
        this.database = database;
        this.visits = visits;
    }

    @Override
    public Sketch sketch() {
        return new HllSketch();
    }

    @Override
    public void forEachCheckIn(LocalDate day, CheckIns checkIns) {
        var from = LocalDays.start(day);
        var until = LocalDays.start(day.plusDays(1));
        database.stream(CHECK_INS, row -> {
            checkIns.next(visits.person(row).value(), Columns.uuid(row, "premises"), row.getString("district"),
                    Columns.instant(row, "checked_in_at"));
            return row;
        }, VisitId.lowestAt(from.minus(CheckInRules.ID_TOLERANCE)),
                VisitId.lowestAt(until.plus(CheckInRules.ID_TOLERANCE).plusMillis(1)), from, until);
    }

    @Override
    public Map<LocalDate, Instant> countedSince(LocalDate day) {
        var counted = new HashMap<LocalDate, Instant>();
        database.list("SELECT day, counted_at FROM checkin_day WHERE state = '' AND day >= ?",
                row -> counted.put(row.getObject("day", LocalDate.class), Columns.instant(row, "counted_at")), day);
        return counted;
    }

    @Override
    public void keep(List<DayFigures> counted, Instant now) {
        for (var figures : counted) {
            database.update(KEEP, figures.day(), figures.state(),
                    figures.halfHours().stream().map(Integer::longValue).toArray(Long[]::new), figures.people(),
                    figures.premises(), now);
        }
    }

    @Override
    public void forEach(boolean states, Consumer<DayFigures> figures) {
        database.stream(
                "SELECT day, state, half_hours, people, premises FROM checkin_day WHERE (state <> '') = ? ORDER BY day, state",
                row -> {
                    figures.accept(read(row));
                    return row;
                }, states);
    }

    @Override
    public String version() {
        return Long.toString(
                database.number("SELECT COALESCE(extract(epoch FROM max(counted_at)) * 1000, 0)::bigint FROM checkin_day"));
    }

    private static DayFigures read(ResultSet row) throws SQLException {
        var halfHours = Arrays.stream((Long[]) row.getArray("half_hours").getArray()).map(Long::intValue).toList();
        return new DayFigures(row.getObject("day", LocalDate.class), row.getString("state"), halfHours, row.getLong("people"),
                row.getLong("premises"));
    }
}
