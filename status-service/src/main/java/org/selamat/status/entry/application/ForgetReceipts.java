package org.selamat.status.entry.application;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.entry.domain.UsedReceipts;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** A receipt that has expired needs no memory to be refused. */
@ApplicationScoped
class ForgetReceipts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final UsedReceipts used;
    private final Clock clock;

    ForgetReceipts(UsedReceipts used, Clock clock) {
        this.used = used;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        used.forgetBefore(clock.instant().minus(KEPT));
    }
}
