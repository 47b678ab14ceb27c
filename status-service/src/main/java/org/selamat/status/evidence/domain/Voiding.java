package org.selamat.status.evidence.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The statement that a piece of evidence should never have existed. It is added; the evidence stays readable to auditors.
 *
 * @param actor who decided it
 * @param batch the batch that was reversed, if that is why
 * @param correctionId the approved correction, if that is why
 */
public record Voiding(EvidenceId evidence, VoidReason reason, String actor, Optional<BatchId> batch,
        Optional<UUID> correctionId,
        Instant at) {

    public Voiding {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(correctionId, "correction");
        Objects.requireNonNull(at, "at");
    }

    /** @param actor the person, or the guardian who acts for them */
    public static Voiding undo(EvidenceId evidence, String actor, Instant at) {
        return new Voiding(evidence, VoidReason.UNDONE_BY_PERSON, actor, Optional.empty(), Optional.empty(), at);
    }

    public static Voiding bySource(EvidenceId evidence, String source, Instant at) {
        return new Voiding(evidence, VoidReason.WITHDRAWN_BY_SOURCE, source, Optional.empty(), Optional.empty(), at);
    }
}
