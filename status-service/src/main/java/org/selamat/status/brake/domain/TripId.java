package org.selamat.status.brake.domain;

import java.util.Objects;
import java.util.UUID;

/** Names one engagement of the brake. */
public record TripId(UUID value) {

    public TripId {
        Objects.requireNonNull(value, "trip id");
    }
}
