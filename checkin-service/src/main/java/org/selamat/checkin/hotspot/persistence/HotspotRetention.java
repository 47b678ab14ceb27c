package org.selamat.checkin.hotspot.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.persistence.Database;

import io.quarkus.scheduler.Scheduled;

/** Forgets closed hotspots as long after as the visits behind them. */
@ApplicationScoped
class HotspotRetention {

    private final Database database;
    private final CheckinConfig config;
    private final Clock clock;

    HotspotRetention(Database database, CheckinConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "2h")
    void daily() {
        forget(clock.instant());
    }

    private void forget(Instant now) {
        database.update("DELETE FROM hotspot WHERE closed_at < ?",
                now.minus(Duration.ofDays(config.partitions().retentionDays())));
    }
}
