package org.selamat.checkin.visit.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.DayKeeping;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.VisitId;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * A partition for each local day, and its key: made ahead at start and every hour, dropped when the retention is over. There is
 * no default partition on purpose: a row there would block making the partition it belongs to.
 */
@ApplicationScoped
class VisitPartitions {

    private static final Logger LOG = Logger.getLogger(VisitPartitions.class);

    /** Lets one replica at a time change partitions. Any constant serves; "part" in ASCII. */
    private static final long LOCK = 0x70617274L;
    /** Twice as long as a phone may be late. */
    private static final Duration REMEMBERED = CheckInRules.LATEST.multipliedBy(2);

    private static final String PREFIX = "visit_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String PARTITIONS = """
            SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = 'visit'::regclass ORDER BY c.relname""";

    private final Database database;
    private final DayKeeping keys;
    private final CheckinConfig config;
    private final Clock clock;
    /** When the last day ends that is made, in seconds since 1970. */
    private final AtomicLong madeUntil;

    VisitPartitions(Database database, DayKeeping keys, CheckinConfig config, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.madeUntil = metrics.gauge("checkin.visit.made.until.seconds", new AtomicLong());
    }

    void atStart(@Observes StartupEvent event) {
        keep(clock.instant());
    }

    @Scheduled(every = "1h", delayed = "1h")
    void hourly() {
        keep(clock.instant());
    }

    /** Drops what is over, and makes what check-ins of now and of the next days need, late ones included. */
    void keep(Instant now) {
        var kept = LocalDays.of(now).minusDays(config.partitions().retentionDays());
        var left = QuarkusTransaction.requiringNew().call(() -> dropBefore(kept, now));
        keys.destroyBefore(kept, now);
        keys.check(left);
        QuarkusTransaction.requiringNew().run(() -> makeAhead(now));
        keys.check(left); // gets to know the new ones
        madeUntil.set(LocalDays.start(LocalDays.of(now).plusDays(config.partitions().ahead() + 1L)).getEpochSecond());
    }

    private List<LocalDate> dropBefore(LocalDate kept, Instant now) {
        var existing = existing();
        existing.stream().filter(day -> day.isBefore(kept)).forEach(day -> drop(day, now));
        keys.forgetBefore(kept);
        database.update("DELETE FROM visit_deletion WHERE deleted_at < ?", now.minus(REMEMBERED));
        return existing.stream().filter(day -> !day.isBefore(kept)).toList();
    }

    private void makeAhead(Instant now) {
        var existing = existing();
        existing.forEach(keys::adopt);
        LocalDays.of(now.minus(CheckInRules.LATEST).minus(CheckInRules.ID_TOLERANCE))
                .datesUntil(LocalDays.of(now).plusDays(config.partitions().ahead() + 1L))
                .filter(day -> !existing.contains(day)).forEach(this::create);
    }

    private List<LocalDate> existing() {
        database.list("SELECT pg_advisory_xact_lock(?)", row -> 1, LOCK);
        return database.list(PARTITIONS, row -> day(row.getString(1)));
    }

    /** Attaching takes a lighter lock than creating as a partition would: check-ins go on meanwhile. */
    private void create(LocalDate day) {
        keys.make(day);
        var name = PREFIX + DAY.format(day);
        database.define("CREATE TABLE " + name + " (LIKE visit INCLUDING DEFAULTS) WITH (fillfactor = 90)");
        database.define("ALTER TABLE visit ATTACH PARTITION " + name + " FOR VALUES FROM ('" + lowest(day) + "') TO ('"
                + lowest(day.plusDays(1)) + "')");
    }

    private void drop(LocalDate day, Instant now) {
        var name = PREFIX + DAY.format(day);
        database.define("SET LOCAL lock_timeout = '2s'");
        database.update("INSERT INTO visit_retention (day, visits, dropped_at) SELECT ?, count(*), ? FROM " + name, day, now);
        database.define("DROP TABLE " + name);
        LOG.infof("visits of %s are dropped after %d days", day, config.partitions().retentionDays());
    }

    private static String lowest(LocalDate day) {
        return VisitId.lowestAt(LocalDays.start(day)).toString();
    }

    private static LocalDate day(String name) {
        return LocalDate.parse(name.substring(PREFIX.length()), DAY);
    }
}
