package org.selamat.kit.sample.wrong.application;

import org.selamat.kit.sample.wrong.persistence.VenueRows;

/** Breaks: application doesn't know the edges. */
public class OpenVenue {

    public String open(VenueRows rows) {
        return rows.toString();
    }
}
