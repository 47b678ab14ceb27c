package org.selamat.status.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Derives again whoever's time has come. */
@ApplicationScoped
class ClockWorker {

    private final ReleaseByClock release;
    private final StatusConfig config;

    ClockWorker(ReleaseByClock release, StatusConfig config) {
        this.release = release;
        this.config = config;
    }

    @Scheduled(identity = "clock", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        int chunk = config.work().chunk();
        while (config.work().enabled() && release.next(chunk) == chunk) {
            Thread.onSpinWait();
        }
    }
}
