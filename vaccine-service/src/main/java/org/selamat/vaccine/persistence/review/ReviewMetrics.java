package org.selamat.vaccine.persistence.review;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code selamat_vaccine_reviews_open} and {@code selamat_vaccine_reviews_overdue}: an overdue one is somebody who travels
 * without an answer.
 */
@ApplicationScoped
class ReviewMetrics {

    private final DataSource dataSource;
    private final Clock clock;

    ReviewMetrics(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
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
        try (var connection = dataSource.getConnection(); var query = connection.prepareStatement(sql)) {
            query.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (var result = query.executeQuery()) {
                return result.next() ? result.getDouble(1) : 0;
            }
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
