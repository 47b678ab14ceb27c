package org.selamat.status.reversal.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Place;

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
            Map<BatchId, Place> places = new HashMap<>();
            Set<BatchId> failed = new HashSet<>();
            List<BatchId> waiting = run.waiting();
            while (!waiting.isEmpty()) {
                waiting.forEach(unit -> step(unit, places, failed));
                waiting = run.waiting().stream().filter(unit -> !failed.contains(unit)).toList();
            }
        }
    }

    /** On its own, so that a reversal of many doesn't keep others from being declared converged. */
    @Scheduled(identity = "convergence", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (config.work().enabled()) {
            convergence.waiting().forEach(convergence::check);
        }
    }

    /**
     * One chunk of each in turn: the correction of one person isn't behind a batch of a hundred thousand. One that fails waits
     * for the next round, and the others go on.
     */
    private void step(BatchId unit, Map<BatchId, Place> places, Set<BatchId> failed) {
        try {
            run.step(unit, places.getOrDefault(unit, Place.FIRST), config.work().reversalChunk())
                    .ifPresent(place -> places.put(unit, place));
        } catch (RuntimeException e) {
            LOG.errorf(e, "reversal %s could not go on and is tried again", unit);
            failed.add(unit);
        }
    }
}
