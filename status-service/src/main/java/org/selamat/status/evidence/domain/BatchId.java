package org.selamat.status.evidence.domain;

import java.util.Objects;
import java.util.UUID;

/** The batch that brought a piece of evidence, so that one command can take back exactly what it brought. */
public record BatchId(UUID value) {

    public BatchId {
        Objects.requireNonNull(value, "batch id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
