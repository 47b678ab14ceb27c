package org.selamat.kit.event;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

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

    private final DataSource dataSource;
    private final Clock clock;

    OutboxMetrics(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.outbox.rows", this, OutboxMetrics::rows)
                .description("Outbox rows that wait to be published, counted up to " + COUNTED).register(registry);
        Gauge.builder("selamat.outbox.lag", this, OutboxMetrics::lagSeconds).baseUnit("seconds")
                .description("Age of the oldest outbox row").register(registry);
    }

    double rows() {
        return query("SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT " + COUNTED + ") waiting");
    }

    double lagSeconds() {
        try (var connection = dataSource.getConnection();
                var oldest = connection.prepareStatement("SELECT created_at FROM outbox ORDER BY seq LIMIT 1").executeQuery()) {
            return oldest.next()
                    ? Duration.between(oldest.getObject(1, OffsetDateTime.class).toInstant(), clock.instant()).toMillis()
                            / 1000.0
                    : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private double query(String sql) {
        try (var connection = dataSource.getConnection(); var result = connection.prepareStatement(sql).executeQuery()) {
            return result.next() ? result.getDouble(1) : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
