package org.selamat.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/**
 * The one place where the system clock is read; everything else is handed this clock or an instant. It ticks in microseconds,
 * as
 * PostgreSQL keeps times, so that an answer says the same before and after its row was written.
 */
class ClockProducer {

    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
