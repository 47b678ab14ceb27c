package org.selamat.kit.sample.wrong.persistence;

import org.selamat.kit.sample.wrong.rest.VenuesResource;
import org.selamat.neighbour.Neighbour;

/** Breaks: edges apart, nothing knows another service. */
public class VenueRows {

    String row(Neighbour venue, VenuesResource resource) {
        return venue.name() + resource;
    }
}
