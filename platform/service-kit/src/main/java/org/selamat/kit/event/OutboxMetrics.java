package org.selamat.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** {@code selamat_outbox_rows} and {@code selamat_outbox_lag_seconds} (age of the oldest row): what operators alarm on. */
@ApplicationScoped
class OutboxMetrics {

    /** Counting stops here: beyond it the number doesn't matter, and the scrape must stay cheap. */
    private static final int COUNTED = 100_000;

    private final OutboxAge age;

    OutboxMetrics(OutboxAge age) {
        this.age = age;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.outbox.rows", age, waiting -> waiting.rows(COUNTED))
                .description("Outbox rows that wait to be published, counted up to " + COUNTED).register(registry);
        Gauge.builder("selamat.outbox.lag", age, OutboxAge::seconds).baseUnit("seconds")
                .description("Age of the oldest outbox row").register(registry);
    }
}
