package org.selamat.checkin.venue.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What the owner says about the premises.
 *
 * @param name as visitors read it when they scan; it is part of the signed code
 * @param capacity persons allowed at once; empty when the premises have no limit
 * @param district administrative district, by its published name
 */
public record VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district) {

    public VenueDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(district, "district");
    }
}
