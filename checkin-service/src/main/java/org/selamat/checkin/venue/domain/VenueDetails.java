package org.selamat.checkin.venue.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.checkin.domain.VenueId;

/**
 * What the owner says about the premises.
 *
 * @param name as visitors read it when they scan; it is part of the signed code
 * @param capacity persons allowed at once; empty when the premises have no limit
 * @param district administrative district, by its published name
 * @param place where it is, when the owner says so
 * @param zoneOf the premises that this is a floor or a hall of; empty for premises
 */
public record VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district,
        Optional<GeoPoint> place, OpeningHours hours, Optional<VenueId> zoneOf) {

    /** Characters of a name; it has to fit into a code that scans from a metre away. */
    public static final int LONGEST_NAME = 80;

    /** A venue that is open at any hour, at a place that isn't told. */
    public VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district) {
        this(name, address, type, capacity, district, Optional.empty(), OpeningHours.UNKNOWN, Optional.empty());
    }

    public VenueDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(zoneOf, "zoneOf");
    }

    /** A part of these premises: as they are, with its own name behind theirs and its own capacity. */
    VenueDetails zone(VenueId premises, String part, Optional<Integer> persons) {
        return new VenueDetails(name + " · " + part, address, type, persons, district, place, hours, Optional.of(premises));
    }

    public boolean nameFits() {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME;
    }
}
