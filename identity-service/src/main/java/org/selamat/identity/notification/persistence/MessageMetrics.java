package org.selamat.identity.notification.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code selamat_identity_codes_oldest_seconds}, {@code selamat_identity_notices_waiting} and
 * {@code selamat_identity_messages_failed}: what operators alarm on. Only rows that are due are looked at, by their index.
 */
@ApplicationScoped
class MessageMetrics {

    private static final String CODES = """
            SELECT coalesce(extract(epoch FROM ? - min(created_at)), 0) FROM outgoing_message
            WHERE due_at IS NOT NULL AND challenge_id IS NOT NULL""";
    /** Counting stops where the number doesn't matter any more. */
    private static final String NOTICES = """
            SELECT count(*) FROM (SELECT 1 FROM outgoing_message WHERE due_at <= ? AND request_id IS NOT NULL
                LIMIT 100000) waiting""";
    private static final String FAILED = """
            SELECT count(*) FROM outgoing_message WHERE settled_at > ? AND reason IN ('CARRIER_AWAY', 'CARRIER_REFUSED')""";
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final DataSource dataSource;
    private final Clock clock;

    MessageMetrics(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.identity.codes.oldest", this, metrics -> metrics.read(CODES, Duration.ZERO)).baseUnit("seconds")
                .description("Age of the oldest one-time code that no carrier has taken").register(registry);
        Gauge.builder("selamat.identity.notices.waiting", this, metrics -> metrics.read(NOTICES, Duration.ZERO))
                .description("Notices that are due").register(registry);
        Gauge.builder("selamat.identity.messages.failed", this, metrics -> metrics.read(FAILED, LATELY))
                .description("Messages given up in the last quarter of an hour because of their carrier").register(registry);
    }

    private double read(String sql, Duration ago) {
        try (var connection = dataSource.getConnection(); var query = connection.prepareStatement(sql)) {
            query.setObject(1, clock.instant().minus(ago).atOffset(ZoneOffset.UTC));
            try (var result = query.executeQuery()) {
                return result.next() ? result.getDouble(1) : 0;
            }
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
