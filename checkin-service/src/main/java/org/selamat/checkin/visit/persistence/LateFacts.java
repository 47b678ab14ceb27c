package org.selamat.checkin.visit.persistence;

import java.time.Instant;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.visit.domain.Plausibility;

/** Which facts have to be looked at beside packed days. */
final class LateFacts {

    private LateFacts() {
    }

    /** Facts of visits before here may decide about a day that is packed by now, later ones about none. */
    static Instant before(Instant now) {
        var today = LocalDays.start(LocalDays.of(now));
        var decided = today.plus(Plausibility.LONGEST_JOURNEY);
        return now.isBefore(decided) ? today : decided;
    }
}
