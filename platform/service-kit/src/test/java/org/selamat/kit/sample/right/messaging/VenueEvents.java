package org.selamat.kit.sample.right.messaging;

import org.selamat.kit.sample.right.application.OpenVenue;

class VenueEvents {

    void on(OpenVenue openVenue) {
        openVenue.open("y");
    }
}
