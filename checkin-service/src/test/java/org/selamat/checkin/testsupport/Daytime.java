package org.selamat.checkin.testsupport;

import java.time.Duration;
import java.time.Instant;

import org.selamat.checkin.domain.LocalDays;

/** A moment for tests whose stays last an hour or two: a contact counts by day, so none of them may go over midnight. */
public final class Daytime {

    private static final Duration MORNING = Duration.ofHours(5);
    private static final Duration EVENING = Duration.ofHours(21);

    private Daytime() {
    }

    /** Now, or 21:00 of the last evening when it is night. */
    public static Instant now() {
        var now = Instant.now();
        var today = LocalDays.start(LocalDays.of(now));
        if (now.isBefore(today.plus(MORNING))) {
            return LocalDays.start(LocalDays.of(now).minusDays(1)).plus(EVENING);
        }
        return now.isAfter(today.plus(EVENING)) ? today.plus(EVENING) : now;
    }
}
