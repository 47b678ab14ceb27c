package org.selamat.checkin.visit.domain;

import java.time.Duration;

import org.selamat.checkin.venue.domain.CodeReading;
import org.selamat.checkin.venue.domain.VenueCode;

/** What came of a check-in. */
public sealed interface CheckInOutcome {

    /** It is in the ledger, now or since an earlier try; {@code visit} is the first answer. */
    record Accepted(Visit visit, VenueCode code) implements CheckInOutcome {
    }

    /** The visitor deleted the visit with this id. */
    record Deleted() implements CheckInOutcome {
    }

    /** Not a badge of ours, or a revoked one. */
    record BadgeRefused() implements CheckInOutcome {
    }

    /** The text isn't a code of ours. */
    record CodeRefused(CodeReading.Reason reason) implements CheckInOutcome {
    }

    /** The code names a key that isn't known here, at least not yet: to be sent again, for as long as its time allows. */
    record KeyUnknown() implements CheckInOutcome {
    }

    /** The time can't be believed. */
    record TimeRefused(CheckInRules.Refusal reason) implements CheckInOutcome {
    }

    /** There are more visits today than anybody makes. @param retryAfter until the next is taken */
    record TooMany(Duration retryAfter) implements CheckInOutcome {
    }

    /** The caller used this id for another scan. */
    record OtherContent() implements CheckInOutcome {
    }

    /** The id belongs to someone else's visit, of which nothing is told. */
    record IdTaken() implements CheckInOutcome {
    }
}
