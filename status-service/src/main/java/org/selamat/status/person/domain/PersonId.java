package org.selamat.status.person.domain;

import java.util.Objects;
import java.util.UUID;

/** A person as identity-service knows them: random and meaningless, so that it can travel where names may not. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    public PersonId {
        Objects.requireNonNull(value, "person id");
    }

    /** The order in which transactions that touch several persons lock them, so that two never wait for each other. */
    @Override
    public int compareTo(PersonId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
