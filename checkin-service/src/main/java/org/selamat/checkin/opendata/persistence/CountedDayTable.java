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
import org.selamat.checkin.opendata.domain.DayRevision;
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
            INSERT INTO checkin_day (day, state, half_hours, people, premises, counted_at, revision)
            SELECT c.*, COALESCE(l.revision, 0) + 1
            FROM (VALUES (?::date, ?::text, ?::bigint[], ?::bigint, ?::bigint, ?::timestamptz))
                c (day, state, half_hours, people, premises, counted_at)
            LEFT JOIN LATERAL (
                SELECT d.* FROM checkin_day d WHERE d.day = c.day AND d.state = c.state ORDER BY d.revision DESC LIMIT 1) l ON true
            WHERE (l.half_hours, l.people, l.premises) IS DISTINCT FROM (c.half_hours, c.people, c.premises)
            ON CONFLICT DO NOTHING""";
    private static final String NOTE = """
            INSERT INTO checkin_count (day, counted_at) VALUES (?, ?)
            ON CONFLICT (day) DO UPDATE SET counted_at = excluded.counted_at""";
    private static final String LAST = """
            SELECT DISTINCT ON (day, state) day, state, half_hours, people, premises FROM checkin_day WHERE (state <> '') = ?
            ORDER BY day, state, revision DESC""";
    private static final String REVISIONS = """
            SELECT a.day, a.state, a.revision, a.counted_at, a.half_hours, a.people, a.premises, b.half_hours AS half_hours_before,
                b.people AS people_before, b.premises AS premises_before
            FROM checkin_day a
            JOIN checkin_day b ON b.day = a.day AND b.state = a.state AND b.revision = a.revision - 1
            ORDER BY a.counted_at, a.day, a.state""";

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
        database.list("SELECT day, counted_at FROM checkin_count WHERE day >= ?",
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
        counted.stream().map(DayFigures::day).distinct().forEach(day -> database.update(NOTE, day, now));
    }

    @Override
    public void forEach(boolean states, Consumer<DayFigures> figures) {
        database.stream(LAST, row -> {
            figures.accept(read(row, ""));
            return row;
        }, states);
    }

    @Override
    public void forEachRevision(Consumer<DayRevision> revisions) {
        database.stream(REVISIONS, row -> {
            revisions.accept(new DayRevision(read(row, "_before"), read(row, ""), row.getInt("revision"),
                    Columns.instant(row, "counted_at")));
            return row;
        });
    }

    /** Rows are only ever added, so their number tells. */
    @Override
    public String version() {
        return Long.toString(database.number("SELECT count(*) FROM checkin_day"));
    }

    private static DayFigures read(ResultSet row, String suffix) throws SQLException {
        var halfHours = Arrays.stream((Long[]) row.getArray("half_hours" + suffix).getArray()).map(Long::intValue).toList();
        return new DayFigures(row.getObject("day", LocalDate.class), row.getString("state"), halfHours,
                row.getLong("people" + suffix), row.getLong("premises" + suffix));
    }
}
