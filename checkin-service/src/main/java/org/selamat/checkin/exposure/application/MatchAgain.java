package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.MatchingQueue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Matches the cases that late facts touched, each in a transaction of its own, a bounded number at a time so that a flood
 * of late uploads can't turn into a flood of matching. A case that can't be matched is put off and doesn't hold up the
 * others.
 */
@ApplicationScoped
public class MatchAgain {

    private static final Logger LOG = Logger.getLogger(MatchAgain.class);
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    /** When a case goes on whose results are more than the rate allowed. */
    static final Duration SOON = Duration.ofSeconds(1);

    private final MatchingQueue queue;
    private final MatchCase match;
    private final Clock clock;
    private final CheckinConfig config;

    MatchAgain(MatchingQueue queue, MatchCase match, Clock clock, CheckinConfig config) {
        this.queue = queue;
        this.match = match;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (int i = 0; i < config.matching().batch() && matchNext(); i++) {
            // until nothing is due
        }
    }

    private boolean matchNext() {
        var taken = new CaseId[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> matchOne(taken));
        } catch (RuntimeException e) {
            if (taken[0] == null) {
                LOG.warnf("matching waits: %s", e.getClass().getSimpleName());
            } else {
                putOff(taken[0], e);
            }
            return false;
        }
    }

    private boolean matchOne(CaseId[] taken) {
        Optional<CaseId> next = queue.take(clock.instant());
        next.ifPresent(id -> {
            taken[0] = id;
            var now = clock.instant();
            if (!match.match(id, now)) {
                queue.put(id, now.plus(SOON));
            }
        });
        return next.isPresent();
    }

    private void putOff(CaseId id, RuntimeException reason) {
        LOG.warnf(reason, "case %s could not be matched, next try in %s", id.value(), PUT_OFF);
        QuarkusTransaction.requiringNew().run(() -> queue.postpone(id, clock.instant().plus(PUT_OFF)));
    }
}
