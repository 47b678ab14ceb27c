package org.selamat.twin.checkin;

import java.time.Instant;
import java.util.UUID;

/** As the suite answers. */
record Receipt(UUID id, VenueName venue, Instant checkedInAt, Instant receivedAt, String proof, String recordedBy) {

    record VenueName(UUID id, String name) {
    }

    static Receipt of(VisitRow visit, VenueCodes.VenueCode code) {
        return new Receipt(visit.getId(), new VenueName(code.venue(), code.name()), visit.checkedInAt(), visit.receivedAt(),
                "STATIC", "SELF");
    }
}
