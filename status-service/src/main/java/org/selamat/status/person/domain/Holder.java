package org.selamat.status.person.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.kit.name.HolderIndex;

/**
 * Who holds a document.
 *
 * @param tags by which a name and a birth date that somebody brings are compared; absent for who registered before they were
 *        published
 */
public record Holder(PersonId person, Optional<HolderIndex> tags) {

    public Holder {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(tags, "tags");
    }
}
