package org.selamat.status.contest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.status.StatusConfig;
import org.selamat.status.contest.application.ReadContests;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** {@code selamat_contests_overdue}: people who contested an order and were promised an answer by now. */
@ApplicationScoped
class ContestMetrics {

    private final ReadContests contests;
    private final StatusConfig config;
    private volatile int overdue;

    ContestMetrics(ReadContests contests, StatusConfig config) {
        this.contests = contests;
        this.config = config;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.contests.overdue", () -> overdue).description("Contests without an answer past their deadline")
                .register(registry);
    }

    @Scheduled(identity = "contest metrics", every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        if (config.work().enabled()) {
            overdue = contests.overdue();
        }
    }
}
