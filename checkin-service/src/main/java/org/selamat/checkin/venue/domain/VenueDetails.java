package org.selamat.checkin.venue.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What the owner says about the premises.
 *
 * @param name as visitors read it when they scan; it is part of the signed code
 * @param capacity persons allowed at once; empty when the premises have no limit
 * @param district administrative district, by its published name
 * @param place where it is, when the owner says so
 */
public record VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district,
        Optional<GeoPoint> place, OpeningHours hours) {

    /** A venue that is open at any hour, at a place that isn't told. */
    public VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district) {
        this(name, address, type, capacity, district, Optional.empty(), OpeningHours.UNKNOWN);
    }

    public VenueDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hours, "hours");
    }
}
