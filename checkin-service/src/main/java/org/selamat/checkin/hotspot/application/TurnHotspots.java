package org.selamat.checkin.hotspot.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.exposure.domain.TouchedVenues;
import org.selamat.checkin.hotspot.domain.HotspotPolicies;
import org.selamat.checkin.hotspot.domain.Hotspots;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Has everything counted again when the day turns: a window moves, and a new policy begins, without anything happening at a
 * door.
 */
@ApplicationScoped
class TurnHotspots {

    private final TouchedVenues touched;
    private final Exposures exposures;
    private final Hotspots hotspots;
    private final HotspotPolicies policies;
    private final Clock clock;
    private LocalDate turned = LocalDate.MIN;

    TurnHotspots(TouchedVenues touched, Exposures exposures, Hotspots hotspots, HotspotPolicies policies, Clock clock) {
        this.touched = touched;
        this.exposures = exposures;
        this.hotspots = hotspots;
        this.policies = policies;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void whenTheDayIsOver() {
        var today = LocalDays.of(clock.instant());
        if (today.isAfter(turned)) {
            turn(clock.instant());
            turned = today;
        }
    }

    /** Venues with contacts in a window; and what stands, also when the service was away for longer than a window. */
    void turn(Instant now) {
        var today = LocalDays.of(now);
        QuarkusTransaction.requiringNew().run(() -> {
            touched.addAllSince(policies.on(today).window(today).from());
            exposures.touched(hotspots.standing());
        });
    }
}
