package org.selamat.checkin.exposure.domain;

import org.selamat.checkin.domain.VenueId;

/** A presence and where it was. */
public record At(VenueId venue, Presence presence) {
}
