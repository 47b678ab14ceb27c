package org.selamat.helpdesk.domain.correction;

import java.time.Instant;

import org.selamat.helpdesk.domain.CaseId;

/**
 * A correction of a record that another service owns: that service applies it as a compensating event and never in place.
 *
 * @param proposer subject of the one who proposed it
 * @param decision null until a second person has decided
 * @param application null until the owner service has applied it
 */
public record Correction(CorrectionId id, CaseId caseId, Target target, CorrectionReason reason, String proposer,
        Instant proposedAt,
        Decision decision, Application application) {

    /** The second person's word. */
    public record Decision(boolean approved, String approver, Instant at) {
    }

    public static Correction propose(CorrectionId id, CaseId caseId, Target target, CorrectionReason reason, String proposer,
            Instant at) {
        return new Correction(id, caseId, target, reason, proposer, at, null, null);
    }

    public Correction decided(boolean approved, String approver, Instant at) {
        return new Correction(id, caseId, target, reason, proposer, proposedAt, new Decision(approved, approver, at),
                application);
    }

    public Correction applied(Application how) {
        return new Correction(id, caseId, target, reason, proposer, proposedAt, decision, how);
    }

    public boolean isApproved() {
        return decision != null && decision.approved();
    }
}
