package org.selamat.checkin.venue.domain;

import java.util.Objects;
import java.util.Optional;

/** What an owner may say anew about a venue. The rest is part of the code at the door, or makes it another venue. */
public record VenueChange(Optional<Integer> capacity, Optional<GeoPoint> place, OpeningHours hours) {

    public VenueChange {
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hours, "hours");
    }

    /** The change of a zone, whose place and hours follow its premises; empty when this tells other ones. */
    Optional<VenueChange> ofZone(VenueDetails zone) {
        boolean follows = place.filter(told -> !zone.place().equals(place)).isEmpty()
                && (hours.openings().isEmpty() || hours.equals(zone.hours()));
        return follows ? Optional.of(new VenueChange(capacity, zone.place(), zone.hours())) : Optional.empty();
    }
}
