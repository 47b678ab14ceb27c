package org.selamat.checkin.domain;

import java.util.Objects;
import java.util.UUID;

/** A person as every service but identity knows one: random and meaningless. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }
}
