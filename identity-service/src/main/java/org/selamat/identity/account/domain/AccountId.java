package org.selamat.identity.account.domain;

import java.util.Objects;
import java.util.UUID;

/** One log-in. It exists from the first proven destination on; a person belongs to it from registration on. */
public record AccountId(UUID value) {

    public AccountId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
