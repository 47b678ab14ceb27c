package org.selamat.kit.event;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.kit.sql.Figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** {@code selamat_outbox_rows} and {@code selamat_outbox_lag_seconds} (age of the oldest row): what operators alarm on. */
@ApplicationScoped
class OutboxMetrics {

    /** Counting stops here: beyond it the number doesn't matter, and the scrape must stay cheap. */
    private static final int COUNTED = 100_000;

    private final Figures figures;
    private final Clock clock;

    OutboxMetrics(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.outbox.rows", this, OutboxMetrics::rows)
                .description("Outbox rows that wait to be published, counted up to " + COUNTED).register(registry);
        Gauge.builder("selamat.outbox.lag", this, OutboxMetrics::lagSeconds).baseUnit("seconds")
                .description("Age of the oldest outbox row").register(registry);
    }

    double rows() {
        return figures.read("SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT " + COUNTED + ") waiting");
    }

    double lagSeconds() {
        return figures.read("SELECT extract(epoch FROM ? - created_at) FROM outbox ORDER BY seq LIMIT 1", clock.instant());
    }
}
