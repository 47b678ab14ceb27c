package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.VenueShares;

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

    private final MatchingQueue queue;
    private final SpreadMatching match;
    private final VenueShares shares;
    private final Clock clock;
    private final CheckinConfig config;

    MatchAgain(MatchingQueue queue, SpreadMatching match, VenueShares shares, Clock clock, CheckinConfig config) {
        this.queue = queue;
        this.match = match;
        this.shares = shares;
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

    boolean matchOne(CaseId[] taken) {
        var now = clock.instant();
        Optional<MatchingWork> next = queue.take(shares.current(), now, now.minus(config.matching().overdue()));
        next.ifPresent(work -> {
            taken[0] = work.id();
            match.match(work, clock.instant());
        });
        return next.isPresent();
    }

    private void putOff(CaseId id, RuntimeException reason) {
        LOG.warnf(reason, "case %s could not be matched, next try in %s", id.value(), PUT_OFF);
        QuarkusTransaction.requiringNew().run(() -> queue.postpone(id, clock.instant().plus(PUT_OFF)));
    }
}
