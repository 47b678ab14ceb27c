package org.selamat.status.contest.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Ends the contests of orders that have ended. */
@ApplicationScoped
class ContestWorker {

    private final DecideContest decide;
    private final StatusConfig config;

    ContestWorker(DecideContest decide, StatusConfig config) {
        this.decide = decide;
        this.config = config;
    }

    @Scheduled(identity = "contests", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        int chunk = config.work().chunk();
        while (config.work().enabled() && decide.follow(chunk) == chunk) {
            Thread.onSpinWait();
        }
    }
}
