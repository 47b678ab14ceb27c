package org.selamat.kit.sample.right.persistence;

import org.selamat.kit.sample.right.domain.Venue;

class VenueRows {

    String row(Venue venue) {
        return venue.name();
    }
}
