package org.selamat.status.evidence.domain;

import java.util.Objects;
import java.util.UUID;

/** How far somebody has gone through the evidence of a batch, in the order of persons and ids. */
public record Place(UUID person, UUID evidence) {

    /** Before everything. */
    public static final Place FIRST = new Place(new UUID(0, 0), new UUID(0, 0));

    public Place {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(evidence, "evidence");
    }

    public static Place of(Evidence evidence) {
        return new Place(evidence.person().value(), evidence.id().value());
    }
}
