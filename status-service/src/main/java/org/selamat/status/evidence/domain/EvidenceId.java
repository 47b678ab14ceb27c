package org.selamat.status.evidence.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one piece of evidence, wherever it came from; a source's own id is kept where it has one, so that a repeat is
 * recognised.
 */
public record EvidenceId(UUID value) implements Comparable<EvidenceId> {

    public EvidenceId {
        Objects.requireNonNull(value, "evidence id");
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
