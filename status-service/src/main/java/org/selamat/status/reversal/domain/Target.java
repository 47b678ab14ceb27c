package org.selamat.status.reversal.domain;

import java.util.Objects;
import java.util.UUID;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;

/** What a reversal voids: everything that a batch brought, or one piece of evidence. */
public record Target(Kind kind, UUID id) {

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public static Target batch(BatchId batch) {
        return new Target(Kind.STATUS_BATCH, batch.value());
    }

    public BatchId batch() {
        if (kind != Kind.STATUS_BATCH) {
            throw new IllegalStateException("not a batch");
        }
        return new BatchId(id);
    }

    public EvidenceId evidence() {
        if (kind != Kind.STATUS_EVIDENCE) {
            throw new IllegalStateException("not a piece of evidence");
        }
        return new EvidenceId(id);
    }

    /** The names that corrections use. */
    public enum Kind {
        STATUS_BATCH,
        STATUS_EVIDENCE
    }
}
