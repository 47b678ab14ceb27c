package org.selamat.status.derivation.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.BatchId;

/**
 * Why a status was derived again.
 *
 * @param batch the batch behind it; for a reversal the id that copies report their watermark for
 * @param correctionId the approved correction behind it
 */
public record Cause(Kind kind, Optional<BatchId> batch, Optional<UUID> correctionId) {

    public static final Cause CLOCK = new Cause(Kind.CLOCK, Optional.empty(), Optional.empty());
    public static final Cause VOID = new Cause(Kind.VOID, Optional.empty(), Optional.empty());

    public Cause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(correctionId, "correction");
    }

    public static Cause evidence(Optional<BatchId> batch) {
        return new Cause(Kind.EVIDENCE, batch, Optional.empty());
    }

    public static Cause reversal(BatchId unit, Optional<UUID> correctionId) {
        return new Cause(Kind.REVERSAL, Optional.of(unit), correctionId);
    }

    /** The reversal for which copies report; empty for every other cause. */
    public Optional<BatchId> reversal() {
        return kind == Kind.REVERSAL ? batch : Optional.empty();
    }

    /** What kind of thing happened; the name travels in the event. */
    public enum Kind {
        EVIDENCE,
        VOID,
        CLOCK,
        REVERSAL
    }
}
