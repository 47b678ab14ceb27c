package org.selamat.helpdesk.application.correction;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for cases that nothing is waited for any more. */
@ApplicationScoped
class ProofWorker {

    private final CloseProvenCases proven;

    ProofWorker(CloseProvenCases proven) {
        this.proven = proven;
    }

    @Scheduled(every = "{helpdesk.proofs.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void close() {
        while (proven.close()) {
            // the next batch
        }
    }
}
