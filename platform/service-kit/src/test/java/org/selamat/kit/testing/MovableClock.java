package org.selamat.kit.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.test.Mock;

/** The application's clock in tests: runs like the system's until a test stops or moves it. */
@Mock
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile UnaryOperator<Instant> movement = UnaryOperator.identity();

    /** Stops the clock at {@code instant}. */
    public void stopAt(Instant instant) {
        movement = now -> instant;
    }

    /** Moves the clock, running or stopped, forwards (or backwards when negative). */
    public void advance(Duration by) {
        var before = movement;
        movement = now -> before.apply(now).plus(by);
    }

    /** Runs with the system's clock again; {@link ServiceTest} does this after each test. */
    public void reset() {
        movement = UnaryOperator.identity();
    }

    @Override
    public Instant instant() {
        return movement.apply(Instant.now()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
