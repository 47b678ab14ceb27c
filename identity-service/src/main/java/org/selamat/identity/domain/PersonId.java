package org.selamat.identity.domain;

import java.util.Objects;
import java.util.UUID;

/** The random, meaningless id under which the whole suite knows a person. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
