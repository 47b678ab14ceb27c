package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.exposure.domain.AlertOutcome;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;
import org.selamat.checkin.exposure.domain.VenueAlerts;

/**
 * Two officers decide about a crowd: one proposes, another one says that it holds. Until then, and when it is dismissed, nobody
 * of the crowd is told anything.
 */
@ApplicationScoped
public class DecideAlert {

    private final VenueAlerts alerts;
    private final MatchingQueue queue;
    private final Clock clock;

    DecideAlert(VenueAlerts alerts, MatchingQueue queue, Clock clock) {
        this.alerts = alerts;
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional
    public List<VenueAlert> open(Optional<UUID> after, int limit) {
        return alerts.open(after, limit);
    }

    @Transactional
    public AlertOutcome propose(UUID id, Proposal proposal) {
        var alert = alerts.lock(id);
        if (alert.isEmpty()) {
            return AlertOutcome.UNKNOWN;
        }
        if (alert.get().decidedAt().isPresent()) {
            return AlertOutcome.DECIDED_ALREADY;
        }
        alerts.propose(id, proposal, clock.instant());
        return AlertOutcome.DONE;
    }

    /** The case is matched again at once; a crowd that is told is told at the rate of all results. */
    @Transactional
    public AlertOutcome confirm(UUID id, String by) {
        var alert = alerts.lock(id);
        var refusal = alert.map(found -> refusal(found, by)).orElse(Optional.of(AlertOutcome.UNKNOWN));
        if (refusal.isEmpty()) {
            var now = clock.instant();
            alerts.decide(id, by, now);
            queue.put(MatchingWork.whole(alert.get().cause()), now);
        }
        return refusal.orElse(AlertOutcome.DONE);
    }

    private static Optional<AlertOutcome> refusal(VenueAlert alert, String by) {
        if (alert.decidedAt().isPresent()) {
            return Optional.of(AlertOutcome.DECIDED_ALREADY);
        }
        if (alert.proposal().isEmpty()) {
            return Optional.of(AlertOutcome.NOT_PROPOSED);
        }
        return alert.proposal().get().by().equals(by) ? Optional.of(AlertOutcome.SAME_PERSON) : Optional.empty();
    }
}
