package org.selamat.helpdesk.application.sla;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks at the clocks every few seconds; a five-minute promise needs no finer grain. */
@ApplicationScoped
class DeadlineWorker {

    private final WatchDeadlines deadlines;
    private final CloseQuietCases quiet;

    DeadlineWorker(WatchDeadlines deadlines, CloseQuietCases quiet) {
        this.deadlines = deadlines;
        this.quiet = quiet;
    }

    @Scheduled(every = "{helpdesk.alarms.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void ring() {
        while (deadlines.ring()) {
            // the next batch
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void close() {
        quiet.close();
    }
}
