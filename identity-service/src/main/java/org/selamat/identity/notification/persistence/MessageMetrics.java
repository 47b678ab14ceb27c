package org.selamat.identity.notification.persistence;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.kit.sql.Figures;

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

    private final Figures figures;
    private final Clock clock;

    MessageMetrics(Figures figures, Clock clock) {
        this.figures = figures;
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
        return figures.read(sql, clock.instant().minus(ago));
    }
}
