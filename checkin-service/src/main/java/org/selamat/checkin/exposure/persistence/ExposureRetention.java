package org.selamat.checkin.exposure.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.persistence.Database;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * Forgets a case, with all that followed from it, when the visits behind it are gone as well; and shows how much work waits.
 */
@ApplicationScoped
@Startup
class ExposureRetention {

    private static final List<String> FORGET = List.of(
            "DELETE FROM exposure WHERE case_id IN (SELECT case_id FROM confirmed_case WHERE heard_at < ?)",
            "DELETE FROM case_stay WHERE case_id IN (SELECT case_id FROM confirmed_case WHERE heard_at < ?)",
            "DELETE FROM venue_alert WHERE case_id IN (SELECT case_id FROM confirmed_case WHERE heard_at < ?)",
            "DELETE FROM confirmed_case WHERE heard_at < ?");

    private final Database database;
    private final CheckinConfig config;
    private final Clock clock;

    ExposureRetention(Database database, CheckinConfig config, Clock clock, MatchingQueue queue, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        metrics.gauge("checkin.matching.waiting", queue, MatchingQueue::size);
    }

    @Scheduled(every = "24h", delayed = "2h")
    void daily() {
        forget(clock.instant());
    }

    void forget(Instant now) {
        var before = now.minus(Duration.ofDays(config.partitions().retentionDays()));
        QuarkusTransaction.requiringNew().run(() -> FORGET.forEach(sql -> database.update(sql, before)));
    }
}
