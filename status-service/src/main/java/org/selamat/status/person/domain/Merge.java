package org.selamat.status.person.domain;

import java.util.Objects;
import java.util.UUID;

/** Two ids that identity-service found to be one person. */
public record Merge(UUID id, PersonId survivor, PersonId merged) {

    public Merge {
        Objects.requireNonNull(id, "merge id");
        Objects.requireNonNull(survivor, "survivor");
        Objects.requireNonNull(merged, "merged");
        if (survivor.equals(merged)) {
            throw new IllegalArgumentException("a person is not merged with themselves");
        }
    }

    public boolean touches(PersonId person) {
        return survivor.equals(person) || merged.equals(person);
    }
}
