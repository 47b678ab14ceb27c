package org.selamat.checkin.hotspot.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.TouchedVenues;
import org.selamat.checkin.hotspot.domain.HotspotPolicies;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Has premises judged whose contacts changed, each in a transaction of its own; and all of them when the day turns, since a
 * window moves, and a new policy begins, without anything happening at a door. Several replicas may do so at once.
 */
@ApplicationScoped
class FollowContacts {

    private static final Logger LOG = Logger.getLogger(FollowContacts.class);

    /** Premises judged in one go; what is left is for a second later. */
    private static final int BATCH = 200;

    private final TouchedVenues touched;
    private final JudgeHotspots judge;
    private final HotspotPolicies policies;
    private final Clock clock;
    private LocalDate turned = LocalDate.MIN;

    FollowContacts(TouchedVenues touched, JudgeHotspots judge, HotspotPolicies policies, Clock clock) {
        this.touched = touched;
        this.judge = judge;
        this.policies = policies;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void follow() {
        for (int i = 0; i < BATCH && next(); i++) {
            // until nothing has changed
        }
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        var today = LocalDays.of(clock.instant());
        if (today.isAfter(turned)) {
            var yesterday = today.minusDays(1);
            QuarkusTransaction.requiringNew()
                    .run(() -> touched.addAllSince(policies.on(yesterday).window(yesterday).from()));
            turned = today;
        }
    }

    private boolean next() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<VenueId> venue = touched.take();
                venue.ifPresent(judge::judge);
                return venue.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.warnf("hotspots wait: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
