package org.selamat.vaccine.domain;

import java.util.Objects;
import java.util.UUID;

/** The suite's pseudonymous id of a person. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value);
    }
}
