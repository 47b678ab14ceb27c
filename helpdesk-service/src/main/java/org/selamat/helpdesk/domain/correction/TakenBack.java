package org.selamat.helpdesk.domain.correction;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseId;

/**
 * A contested order that was taken back, though its case didn't ask for it: a whole batch was reversed, or another case
 * corrected it.
 *
 * @param reversal what took it back; its convergence proves that every copy knows
 * @param eventId in which status-service said so
 */
public record TakenBack(CaseId caseId, UUID reversal, UUID eventId, Instant at) {

    public TakenBack {
        Objects.requireNonNull(caseId, "case");
        Objects.requireNonNull(reversal, "reversal");
        Objects.requireNonNull(eventId, "event");
        Objects.requireNonNull(at, "at");
    }

    public Proof provenBy(Convergence convergence) {
        Target.Kind kind = reversal.equals(convergence.correctionId()) ? Target.Kind.STATUS_EVIDENCE : Target.Kind.STATUS_BATCH;
        return new Proof(null, kind, new Application(eventId, at, convergence.affected()), convergence);
    }
}
