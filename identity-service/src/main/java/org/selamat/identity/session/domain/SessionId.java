package org.selamat.identity.session.domain;

import java.util.Objects;
import java.util.UUID;

/** One device that is signed in; {@code sid} in its tokens. */
public record SessionId(UUID value) {

    public SessionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
