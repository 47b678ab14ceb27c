package org.selamat.checkin.domain;

import java.util.Objects;
import java.util.UUID;

/** A venue; the id is made by the owner's client, so that a retried registration finds the same venue. */
public record VenueId(UUID value) {

    public VenueId {
        Objects.requireNonNull(value, "value");
    }
}
