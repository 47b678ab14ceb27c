package org.selamat.checkin.venue.domain;

import java.util.Optional;

import org.selamat.checkin.domain.VenueId;

/** The codes that were issued, one a venue and key. */
public interface IssuedCodes {

    Optional<IssuedCode> find(VenueId venue, KeyId key);

    /** Keeps the code unless this venue and key have one; returns the one that counts. */
    IssuedCode keep(VenueId venue, IssuedCode code);
}
