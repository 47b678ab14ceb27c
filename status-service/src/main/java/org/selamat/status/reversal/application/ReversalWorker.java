package org.selamat.status.reversal.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.evidence.domain.BatchId;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Continues reversals, also those that another process left behind, and looks whether the copies have followed. */
@ApplicationScoped
class ReversalWorker {

    private static final Logger LOG = Logger.getLogger(ReversalWorker.class);

    private final RunReversal run;
    private final ProveConvergence convergence;
    private final StatusConfig config;

    ReversalWorker(RunReversal run, ProveConvergence convergence, StatusConfig config) {
        this.run = run;
        this.convergence = convergence;
        this.config = config;
    }

    @Scheduled(identity = "reversals", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled()) {
            run.waiting().forEach(this::finish);
            convergence.waiting().forEach(convergence::check);
        }
    }

    /** One that fails waits for the next round, and the others go on. */
    private void finish(BatchId unit) {
        try {
            boolean more = true;
            while (more) {
                more = run.step(unit, config.work().chunk());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "reversal %s could not go on and is tried again", unit);
        }
    }
}
