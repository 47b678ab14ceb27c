package org.selamat.checkin.hotspot.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.TouchedVenues;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Has premises judged whose contacts changed, each in a transaction of its own. Several replicas may do so at once.
 */
@ApplicationScoped
class FollowContacts {

    private static final Logger LOG = Logger.getLogger(FollowContacts.class);

    /** Premises judged in one go; what is left is for a second later. */
    private static final int BATCH = 200;

    private final TouchedVenues touched;
    private final JudgeHotspots judge;

    FollowContacts(TouchedVenues touched, JudgeHotspots judge) {
        this.touched = touched;
        this.judge = judge;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void follow() {
        for (int i = 0; i < BATCH && next(); i++) {
            // until nothing has changed
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
