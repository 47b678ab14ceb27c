package org.selamat.checkin.person.domain;

import java.util.Objects;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/**
 * Two ids that identity-service found to be one person.
 *
 * @param survivor the id under which the person goes on
 */
public record Merge(UUID id, PersonId survivor, PersonId merged) {

    public Merge {
        Objects.requireNonNull(id, "merge");
        if (survivor.equals(merged)) {
            throw new IllegalArgumentException("a person isn't merged with themselves");
        }
    }
}
