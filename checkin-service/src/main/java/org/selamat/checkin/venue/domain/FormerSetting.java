package org.selamat.checkin.venue.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When premises were open and where they were, as it was told until it changed.
 *
 * @param until first local day on which it counts no longer
 */
public record FormerSetting(LocalDate until, OpeningHours hours, Optional<GeoPoint> place) {

    public FormerSetting {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(place, "place");
    }
}
