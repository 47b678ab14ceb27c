package org.selamat.helpdesk.domain;

import java.util.Objects;
import java.util.UUID;

/** The random id of a person; who it is only identity-service knows. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "person id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
