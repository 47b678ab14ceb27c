package org.selamat.identity.person.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.identity.person.domain.RefusedTries;
import org.selamat.identity.person.domain.TryBudget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Keeps the count of refused tries, in a transaction of its own: the refused registration has nothing to commit. */
@ApplicationScoped
class CountRefusedTry {

    private final RefusedTries tries;
    private final Clock clock;

    CountRefusedTry(RefusedTries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Optional<Duration> pause(UUID subject) {
        return tries.of(subject).pause(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refused(UUID subject) {
        tries.count(subject, clock.instant());
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        tries.forget(clock.instant().minus(TryBudget.WINDOW));
    }
}
