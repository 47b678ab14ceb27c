package org.selamat.status.batch.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.evidence.domain.BatchId;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Continues running batches, also those that another process left behind. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    private final RunBatch run;
    private final StatusConfig config;

    BatchWorker(RunBatch run, StatusConfig config) {
        this.run = run;
        this.config = config;
    }

    @Scheduled(identity = "batches", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled()) {
            run.waiting().forEach(this::finish);
        }
    }

    /** One that fails waits for the next round, and the others go on. */
    private void finish(BatchId id) {
        try {
            boolean more = true;
            while (more) {
                more = run.step(id);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "batch %s could not go on and is tried again", id);
        }
    }
}
