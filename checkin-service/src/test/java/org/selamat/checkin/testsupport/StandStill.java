package org.selamat.checkin.testsupport;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.TouchedVenues;
import org.selamat.checkin.exposure.domain.VenueShare;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;

/** Stops the application's own matching and drops what other tests left for it, so that a test does all there is to do. */
@Singleton
public class StandStill {

    /** In the names of the classes by which Quarkus calls scheduled methods. */
    private static final String SCHEDULED = "_ScheduledInvoker";

    private final Scheduler scheduler;
    private final MatchingQueue queue;
    private final TouchedVenues touched;

    StandStill(Scheduler scheduler, MatchingQueue queue, TouchedVenues touched) {
        this.scheduler = scheduler;
        this.queue = queue;
        this.touched = touched;
    }

    public void begin() {
        scheduler.pause();
        await().until(
                () -> Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream).noneMatch(StandStill::isScheduled));
        drain(touched::take);
        drain(() -> queue.take(VenueShare.ALL, Instant.now(), Instant.now()));
    }

    public void end() {
        scheduler.resume();
    }

    /** What had begun before the pause goes on until nothing is left, and would take what the test puts. */
    private static boolean isScheduled(StackTraceElement frame) {
        return frame.getClassName().startsWith("org.selamat.") && frame.getClassName().contains(SCHEDULED);
    }

    private static void drain(Supplier<? extends Optional<?>> take) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(take::get).isPresent();
        }
    }
}
