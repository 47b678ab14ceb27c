package org.selamat.vaccine.persistence.review;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.kit.sql.Figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code selamat_vaccine_reviews_open} and {@code selamat_vaccine_reviews_overdue}: an overdue one is somebody who travels
 * without an answer.
 */
@ApplicationScoped
class ReviewMetrics {

    private final Figures figures;
    private final Clock clock;

    ReviewMetrics(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.vaccine.reviews.open", this, ReviewMetrics::open)
                .description("Foreign certificates that officers have not decided about").register(registry);
        Gauge.builder("selamat.vaccine.reviews.overdue", this, ReviewMetrics::overdue)
                .description("Those of them whose deadline has passed").register(registry);
    }

    double open() {
        return count("SELECT count(*) FROM certificate_review WHERE decided_at IS NULL AND submitted_at <= ?");
    }

    double overdue() {
        return count("SELECT count(*) FROM certificate_review WHERE decided_at IS NULL AND deadline < ?");
    }

    private double count(String sql) {
        return figures.read(sql, clock.instant());
    }
}
