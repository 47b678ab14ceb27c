package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.boarding.domain.IdentityMisses;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Attempts count for a day and are nobody's business after that. */
@ApplicationScoped
class ForgetMisses {

    private static final Duration KEPT = Duration.ofDays(2);

    private final IdentityMisses misses;
    private final Clock clock;

    ForgetMisses(IdentityMisses misses, Clock clock) {
        this.misses = misses;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        misses.forgetBefore(clock.instant().minus(KEPT));
    }
}
