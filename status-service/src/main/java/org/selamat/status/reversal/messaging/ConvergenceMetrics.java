package org.selamat.status.reversal.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.status.StatusConfig;
import org.selamat.status.reversal.application.ProveConvergence;
import org.selamat.status.reversal.domain.Convergence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * {@code selamat_convergence_open} (reversals that some copy has not followed) and {@code selamat_convergence_lag_seconds} by
 * copy (age of the oldest version that it owes): the alert names the laggard.
 */
@ApplicationScoped
class ConvergenceMetrics {

    private final ProveConvergence convergence;
    private final StatusConfig config;
    private final Clock clock;
    private final Map<String, Double> lags = new ConcurrentHashMap<>();
    private volatile int open;

    ConvergenceMetrics(ProveConvergence convergence, StatusConfig config, Clock clock) {
        this.convergence = convergence;
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.convergence.open", () -> open).description("Reversals that some copy has not followed")
                .register(registry);
        Convergence.COPIES.forEach(copy -> Gauge
                .builder("selamat.convergence.lag", lags, map -> map.getOrDefault(copy, 0.0)).baseUnit("seconds")
                .tag("copy", copy).description("Age of the oldest version that the copy has not reported").register(registry));
    }

    @Scheduled(identity = "convergence metrics", every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        if (config.work().enabled()) {
            List<Convergence> waiting = convergence.open();
            Instant now = clock.instant();
            open = waiting.size();
            Convergence.COPIES.forEach(copy -> lags.put(copy, lag(copy, waiting, now)));
        }
    }

    private static double lag(String copy, List<Convergence> waiting, Instant now) {
        return waiting.stream().flatMap(one -> one.copies().stream()).filter(one -> one.copy().equals(copy))
                .flatMap(one -> one.laggingSince().stream())
                .mapToDouble(since -> Duration.between(since, now).toMillis() / 1000.0)
                .max().orElse(0);
    }
}
