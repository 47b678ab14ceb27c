package org.selamat.status.brake.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.brake.domain.TripId;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Continues releases, also those that another process left behind. */
@ApplicationScoped
class ReleaseWorker {

    private static final Logger LOG = Logger.getLogger(ReleaseWorker.class);

    private final ReleaseHeld release;
    private final StatusConfig config;

    ReleaseWorker(ReleaseHeld release, StatusConfig config) {
        this.release = release;
        this.config = config;
    }

    @Scheduled(identity = "held changes", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled()) {
            release.waiting().forEach(this::finish);
        }
    }

    /** One that fails waits for the next round, and the others go on. */
    private void finish(TripId id) {
        try {
            boolean more = true;
            while (more) {
                more = release.step(id, config.work().chunk());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "release of trip %s could not go on and is tried again", id.value());
        }
    }
}
