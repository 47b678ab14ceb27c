package org.selamat.status.area.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Keeps the counts current and forgets yesterday's budgets. */
@ApplicationScoped
class AreaWorker {

    private final CountAreas areas;
    private final SpendQuery queries;
    private final StatusConfig config;

    AreaWorker(CountAreas areas, SpendQuery queries, StatusConfig config) {
        this.areas = areas;
        this.queries = queries;
        this.config = config;
    }

    @Scheduled(identity = "areas", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (config.work().enabled() && areas.ifDue()) {
            queries.forgetYesterdays();
        }
    }
}
