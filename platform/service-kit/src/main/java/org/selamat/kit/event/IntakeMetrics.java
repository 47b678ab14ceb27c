package org.selamat.kit.event;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/**
 * {@code selamat_dead_letters_total}, {@code selamat_intake_waiting} and {@code selamat_channels_stopped}, there from the
 * start: no alert can watch a figure that comes with the first trouble.
 */
@Startup
@Singleton
class IntakeMetrics {

    private final Counter deadLetters;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();

    IntakeMetrics(MeterRegistry registry) {
        deadLetters = Counter.builder("selamat.dead.letters").description("Events that can't be processed as they are")
                .register(registry);
        Gauge.builder("selamat.intake.waiting", waiting, AtomicInteger::get)
                .description("Events that are tried again, and those behind them wait").register(registry);
        Gauge.builder("selamat.channels.stopped", stopped, AtomicInteger::get)
                .description("Channels that take nothing until this process is started anew").register(registry);
    }

    void deadLetter() {
        deadLetters.increment();
    }

    void stopped() {
        stopped.incrementAndGet();
    }

    /** Counts one more while something is tried again. */
    void whileWaiting(Runnable again) {
        waiting.incrementAndGet();
        try {
            again.run();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
