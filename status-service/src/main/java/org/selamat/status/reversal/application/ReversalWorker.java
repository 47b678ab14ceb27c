package org.selamat.status.reversal.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Continues reversals, also those that another process left behind, and looks whether the copies have followed. */
@ApplicationScoped
class ReversalWorker {

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
            new InTurn((unit, from) -> run.step(unit, from, config.work().reversalChunk())).finish(run::waiting);
        }
    }

    /** On its own, so that a reversal of many doesn't keep others from being declared converged. */
    @Scheduled(identity = "convergence", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (config.work().enabled()) {
            convergence.waiting().forEach(convergence::check);
        }
    }
}
