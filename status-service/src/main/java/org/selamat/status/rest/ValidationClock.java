package org.selamat.status.rest;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;

/** What is past or to come for bean validation is so by the clock that everything else is told. */
@Singleton
class ValidationClock implements ClockProvider {

    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
