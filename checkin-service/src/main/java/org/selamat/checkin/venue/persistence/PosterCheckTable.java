package org.selamat.checkin.venue.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.KeyId;
import org.selamat.checkin.venue.domain.PosterChecks;
import org.selamat.checkin.venue.domain.PosterDay;
import org.selamat.checkin.venue.domain.PosterFault;
import org.selamat.checkin.venue.domain.SelfScan;

import io.quarkus.scheduler.Scheduled;

/** Self-scans and reports in PostgreSQL, as long as visits are kept. */
@ApplicationScoped
class PosterCheckTable implements PosterChecks {

    private static final UUID LOWEST = new UUID(0, 0);
    private static final String SCANNED = """
            INSERT INTO poster_scan (venue_id, day, result, scans) VALUES (?, ?, ?, 1)
            ON CONFLICT (venue_id, day, result) DO UPDATE SET scans = poster_scan.scans + 1""";
    private static final String REPORTED = """
            INSERT INTO poster_report (venue_id, day, tag, kind)
            SELECT v.id, ?, coalesce((SELECT r.tag FROM poster_report r WHERE r.venue_id = v.id AND r.tag = ANY (?)
                ORDER BY r.day DESC LIMIT 1), ?), ? FROM venue v WHERE v.id = ?
            ON CONFLICT (venue_id, day, tag) DO UPDATE SET kind = excluded.kind""";
    private static final String SCANS = "SELECT day, result, scans FROM poster_scan WHERE venue_id = ? AND day >= ?";
    private static final String REPORTS = """
            SELECT day, kind, count(*) FROM poster_report WHERE venue_id = ? AND day >= ? GROUP BY day, kind""";
    private static final String VENUES = """
            SELECT v.id, v.name, v.district, count(DISTINCT r.tag) AS people, max(r.day) AS last
            FROM poster_report r JOIN venue v ON v.id = r.venue_id WHERE r.day >= ? AND v.id > ?
            GROUP BY v.id HAVING count(DISTINCT r.tag) >= ? ORDER BY v.id LIMIT ?""";
    private static final String OUTDATED = """
            SELECT DISTINCT ON (v.id) v.id, v.name, c.key_id FROM venue v JOIN issued_code c ON c.venue_id = v.id
            WHERE v.id > ? AND v.closed_at IS NULL AND (v.owner_id = ? OR v.owner_id IN (
                SELECT CASE ? WHEN survivor_id THEN merged_id ELSE survivor_id END FROM person_merge
                WHERE NOT undone AND ? IN (survivor_id, merged_id)))
            AND NOT EXISTS (SELECT 1 FROM issued_code n WHERE n.venue_id = v.id AND n.key_id = ?)
            ORDER BY v.id, c.valid_from DESC LIMIT ?""";

    private final Database database;
    private final CheckinConfig config;
    private final Clock clock;

    PosterCheckTable(Database database, CheckinConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void add(VenueId venue, LocalDate day, SelfScan found) {
        database.update(SCANNED, venue.value(), day, found.name());
    }

    @Override
    public void add(VenueId venue, LocalDate day, PosterFault fault, Reporter reporter) {
        database.update(REPORTED, day, reporter.all().toArray(byte[][]::new), reporter.tag(), fault.name(), venue.value());
    }

    @Override
    public List<PosterDay> of(VenueId venue, LocalDate since) {
        var days = new TreeMap<LocalDate, PosterDay>();
        database.list(SCANS, row -> day(days, row.getObject(1, LocalDate.class)).selfScans()
                .put(SelfScan.valueOf(row.getString(2)), row.getInt(3)), venue.value(), since);
        database.list(REPORTS, row -> day(days, row.getObject(1, LocalDate.class)).reports()
                .put(PosterFault.valueOf(row.getString(2)), row.getInt(3)), venue.value(), since);
        return List.copyOf(days.descendingMap().values());
    }

    @Override
    public List<Reported> reported(LocalDate since, int atLeast, Optional<UUID> after, int limit) {
        return database.list(VENUES,
                row -> new Reported(new VenueId(Columns.uuid(row, "id")), row.getString("name"), row.getString("district"),
                        row.getInt("people"), row.getObject("last", LocalDate.class)),
                since, after.orElse(LOWEST), atLeast, limit);
    }

    @Override
    public List<Outdated> outdated(PersonId owner, KeyId current, Optional<UUID> after, int limit) {
        return database.list(OUTDATED, row -> new Outdated(new VenueId(Columns.uuid(row, "id")), row.getString("name"),
                new KeyId(row.getString("key_id"))), after.orElse(LOWEST), owner.value(), owner.value(), owner.value(),
                current.value(), limit);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        database.update("DELETE FROM poster_scan WHERE day < ?", day);
        database.update("DELETE FROM poster_report WHERE day < ?", day);
    }

    @Scheduled(every = "24h", delayed = "10m")
    void forget() {
        forgetBefore(LocalDays.of(clock.instant()).minusDays(config.partitions().retentionDays()));
    }

    private static PosterDay day(Map<LocalDate, PosterDay> days, LocalDate day) {
        return days.computeIfAbsent(day,
                d -> new PosterDay(d, new EnumMap<>(SelfScan.class), new EnumMap<>(PosterFault.class)));
    }
}
