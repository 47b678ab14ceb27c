package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which times of a check-in are believable. A late one is welcome: it is what an offline phone uploads. */
public final class CheckInRules {

    /**
     * A phone may hold a check-in this long: the incubation window that contact tracing looks back over, and CWA's store on the
     * phone.
     */
    public static final Duration LATEST = Duration.ofDays(14);

    /** A phone's clock may be this far from ours: ahead at a single check-in, either way when it says what time it has. */
    public static final Duration SKEW = Duration.ofMinutes(5);

    /**
     * The id is made when the code is scanned; a day covers a phone that sets its clock in between and an app that makes
     * ids when it sends. The bound is what lets a search by time look at two or three day partitions rather than all.
     */
    public static final Duration ID_TOLERANCE = Duration.ofDays(1);

    /** Why a check-in or check-out can't be believed. */
    public enum Refusal {
        ID_NOT_TIME_ORDERED,
        ID_OF_ANOTHER_TIME,
        TOO_LATE,
        IN_THE_FUTURE
    }

    private CheckInRules() {
    }

    public static Optional<Refusal> check(VisitId id, Instant checkedInAt, Instant now) {
        if (!id.isTimeOrdered()) {
            return Optional.of(Refusal.ID_NOT_TIME_ORDERED);
        }
        if (Duration.between(id.madeAt(), checkedInAt).abs().compareTo(ID_TOLERANCE) > 0) {
            return Optional.of(Refusal.ID_OF_ANOTHER_TIME);
        }
        return checkTime(checkedInAt, now);
    }

    /** Whether a phone whose clock says this when it sends has a clock that is wrong. */
    public static boolean isOff(Instant sentAt, Instant now) {
        return Duration.between(now, sentAt).abs().compareTo(SKEW) > 0;
    }

    public static Optional<Refusal> checkTime(Instant at, Instant now) {
        if (at.isAfter(now.plus(SKEW))) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return at.isBefore(now.minus(LATEST)) ? Optional.of(Refusal.TOO_LATE) : Optional.empty();
    }
}
