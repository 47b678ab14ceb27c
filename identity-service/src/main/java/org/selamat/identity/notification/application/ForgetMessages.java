package org.selamat.identity.notification.application;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.SendDecisions;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Keeps settled messages as long as a request can come twice, and decisions as long as invoices are disputed. */
@ApplicationScoped
class ForgetMessages {

    /** Longer than any topic keeps its records. */
    private static final Duration MESSAGES = Duration.ofDays(31);
    private static final Duration DECISIONS = Duration.ofDays(548);

    private final MessageQueue queue;
    private final SendDecisions decisions;
    private final Clock clock;

    ForgetMessages(MessageQueue queue, SendDecisions decisions, Clock clock) {
        this.queue = queue;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var now = clock.instant();
        queue.forgetSettled(now.minus(MESSAGES));
        decisions.forget(now.minus(DECISIONS));
    }
}
