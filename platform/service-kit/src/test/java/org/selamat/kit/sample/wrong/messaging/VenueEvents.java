package org.selamat.kit.sample.wrong.messaging;

import org.selamat.kit.sample.wrong.persistence.VenueRows;

/** Breaks: edges apart. */
public class VenueEvents {

    String on(VenueRows rows) {
        return rows.toString();
    }
}
