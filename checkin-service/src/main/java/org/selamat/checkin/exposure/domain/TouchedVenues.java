package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.Optional;

import org.selamat.checkin.domain.VenueId;

/** Venues whose contacts changed since somebody counted them; noted with the change ({@link Exposures#touched}). */
public interface TouchedVenues {

    /** Adds every venue with standing contacts from this day on. */
    void addAllSince(LocalDate day);

    /** Takes one, however often it was noted; it comes back if the transaction fails. */
    Optional<VenueId> take();
}
