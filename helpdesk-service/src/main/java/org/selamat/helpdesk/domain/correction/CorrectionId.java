package org.selamat.helpdesk.domain.correction;

import java.util.Objects;
import java.util.UUID;

/** The id of a correction; the owner service repeats it in everything it does because of it. */
public record CorrectionId(UUID value) {

    public CorrectionId {
        Objects.requireNonNull(value, "correction id");
    }
}
