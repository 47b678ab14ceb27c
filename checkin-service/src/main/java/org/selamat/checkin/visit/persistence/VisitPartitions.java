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

    /** More than clocks that are kept in time ever differ by. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final String PREFIX = "visit_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String PARTITIONS = """
            SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = 'visit'::regclass ORDER BY c.relname""";
    /** A server whose clock was behind may have made a day again that had been dropped. */
    private static final String COUNT_DROPPED = """
            INSERT INTO visit_retention (day, visits, dropped_at) SELECT ?, count(*), ? FROM %s
            ON CONFLICT (day) DO UPDATE SET visits = visit_retention.visits + excluded.visits, dropped_at = excluded.dropped_at,
                key_destroyed_at = NULL""";

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

    /**
     * Makes what check-ins of now and of the next days need, late ones included, and drops what is over. What can't be made or
     * dropped now is tried again within the hour; only without the keys of the kept days, or a place for tomorrow's visits,
     * nothing can go on.
     */
    void keep(Instant now) {
        var reached = surelyReached(now);
        var over = LocalDays.of(reached).minusDays(config.partitions().retentionDays());
        keys.check(existing().stream().filter(day -> !day.isBefore(over)).toList());
        make(now);
        forgetBefore(over, reached);
    }

    /** A server whose clock is ahead must not destroy what can't be brought back: the database's clock has to agree. */
    private Instant surelyReached(Instant now) {
        var other = database.list("SELECT now()", row -> row.getTimestamp(1).toInstant()).get(0);
        if (now.isAfter(other.plus(CLOCKS_DIFFER))) {
            LOG.errorf("the clock is %s ahead of the database's, by which days are forgotten: correct the one that is wrong",
                    Duration.between(other, now));
        }
        return now.isBefore(other) ? now : other;
    }

    private void make(Instant now) {
        var tomorrow = LocalDays.of(now).plusDays(1);
        try {
            QuarkusTransaction.requiringNew().run(() -> makeAhead(now));
        } catch (RuntimeException e) {
            if (!existing().contains(tomorrow)) {
                throw e;
            }
            LOG.errorf(e, "the days to come can't be made; the next try is within the hour");
        }
        var made = existing();
        keys.check(made); // gets to know the new ones
        var last = tomorrow.datesUntil(LocalDate.MAX).takeWhile(made::contains).reduce((before, day) -> day).orElse(tomorrow);
        madeUntil.set(LocalDays.start(last.plusDays(1)).getEpochSecond());
    }

    private void makeAhead(Instant now) {
        oneReplicaAtATime();
        var existing = existing();
        existing.forEach(keys::adopt);
        LocalDays.of(now.minus(CheckInRules.LATEST).minus(CheckInRules.ID_TOLERANCE))
                .datesUntil(LocalDays.of(now).plusDays(config.partitions().ahead() + 1L))
                .filter(day -> !existing.contains(day)).forEach(this::create);
    }

    /** A day a transaction, and the rows beside it apart: while a partition is dropped, nobody checks in. */
    private void forgetBefore(LocalDate day, Instant now) {
        try {
            existing().stream().filter(existing -> existing.isBefore(day))
                    .forEach(over -> QuarkusTransaction.requiringNew().run(() -> drop(over, now)));
            QuarkusTransaction.requiringNew().run(() -> {
                keys.forgetBefore(day);
                database.update("DELETE FROM badge_use WHERE visit_id < ?", VisitId.lowestAt(LocalDays.start(day)));
                database.update("DELETE FROM badge WHERE revoked_at < ?", LocalDays.start(day));
                database.update("DELETE FROM visit_deletion WHERE deleted_at < ?", now.minus(REMEMBERED));
            });
            keys.destroyBefore(day, now);
        } catch (RuntimeException e) {
            LOG.errorf(e, "visits of days before %s can't be forgotten; the next try is within the hour", day);
        }
    }

    private void oneReplicaAtATime() {
        database.list("SELECT pg_advisory_xact_lock(?)", row -> 1, LOCK);
    }

    private List<LocalDate> existing() {
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
        oneReplicaAtATime();
        if (!existing().contains(day)) {
            return; // another replica was first
        }
        var name = PREFIX + DAY.format(day);
        database.define("SET LOCAL lock_timeout = '2s'");
        database.update(COUNT_DROPPED.formatted(name), day, now);
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
