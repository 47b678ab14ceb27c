package org.selamat.twin.checkin;

import java.time.Instant;
import java.util.UUID;

/** As phones send it to the suite. */
record CheckInRequest(UUID id, String qr, Instant checkedInAt) {

    boolean isWhole() {
        return id != null && qr != null && checkedInAt != null;
    }
}
