package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.EvidenceKind;

/**
 * Another end for an open order, proposed by one officer and decided by another. Approved, it becomes evidence; the order
 * itself is never edited.
 *
 * @param revision of the order that the proposer saw
 * @param previousUntil its end then
 * @param reason a code
 */
public record PeriodChange(UUID id, OrderId order, int revision, Instant previousUntil, NewEnd end, String proposer,
        Instant proposedAt, Optional<String> approver) {

    public PeriodChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(proposer, "proposer");
        if (approver.filter(proposer::equals).isPresent()) {
            throw new IllegalArgumentException("nobody approves their own proposal");
        }
    }

    public static PeriodChange proposed(UUID id, HomeOrder order, NewEnd end, String proposer, Instant now) {
        return new PeriodChange(id, order.id(), order.revision(), order.until(), end, proposer, now, Optional.empty());
    }

    public EvidenceKind kind() {
        return end.until().isAfter(previousUntil) ? EvidenceKind.HOME_ORDER_EXTENDED : EvidenceKind.HOME_ORDER_REDUCED;
    }

    public PeriodChange approvedBy(String officer) {
        return new PeriodChange(id, order, revision, previousUntil, end, proposer, proposedAt, Optional.of(officer));
    }

    /** Why this officer can't approve it now, if they can't. */
    public Optional<Refusal> refusal(String officer, HomeOrder now, Instant at, Duration holds) {
        if (officer.equals(proposer)) {
            return Optional.of(Refusal.SAME_OFFICER);
        }
        boolean asProposed = approver.isEmpty() && now.isOpen() && now.revision() == revision
                && at.isBefore(proposedAt.plus(holds)) && at.isBefore(end.until());
        return asProposed ? Optional.empty() : Optional.of(Refusal.OVERTAKEN);
    }

    /** Why a proposal isn't approved. */
    public enum Refusal {
        /** Proposing and approving take two people. */
        SAME_OFFICER,
        /** Decided already, too old, or the order has changed since. */
        OVERTAKEN
    }
}
