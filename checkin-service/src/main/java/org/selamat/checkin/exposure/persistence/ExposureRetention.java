package org.selamat.checkin.exposure.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.persistence.Database;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * Forgets a case when its visits are gone, and with them, day by day, all that followed from it; and shows how much work waits.
 */
@ApplicationScoped
@Startup
class ExposureRetention {

    private static final String FORGET = "DELETE FROM confirmed_case WHERE heard_at < ?";

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
        database.update(FORGET, now.minus(Duration.ofDays(config.partitions().retentionDays())));
    }
}
