package org.selamat.helpdesk.domain.correction;

import java.util.Objects;
import java.util.UUID;

/** What a correction voids, by the id that its owner service gave it. */
public record Target(Kind kind, UUID id) {

    /** Kinds of things that can be voided. */
    public enum Kind {
        /** Everything that one batch of status-service brought. */
        STATUS_BATCH,
        /** One piece of evidence. */
        STATUS_EVIDENCE,
        /** One dose of vaccine-service. */
        VACCINE_DOSE
    }

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
