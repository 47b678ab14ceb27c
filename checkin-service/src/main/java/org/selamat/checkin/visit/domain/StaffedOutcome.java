package org.selamat.checkin.visit.domain;

import java.time.Duration;

/** What came of a badge that was shown at a door. */
public sealed interface StaffedOutcome {

    /** It is in the ledger. Whose visit it is, the venue doesn't learn. */
    record Recorded(Visit visit) implements StaffedOutcome {
    }

    /** Not a badge of ours, or a revoked one. */
    record BadgeRefused() implements StaffedOutcome {
    }

    /** The time can't be believed. */
    record TimeRefused(CheckInRules.Refusal reason) implements StaffedOutcome {
    }

    /** There are more visits of this bearer today than anybody makes. @param retryAfter until the next is taken */
    record TooMany(Duration retryAfter) implements StaffedOutcome {
    }

    /** The id was used for another visit. */
    record OtherContent() implements StaffedOutcome {
    }

    /** The caller has no such venue. */
    record UnknownVenue() implements StaffedOutcome {
    }

    /** The venue had been closed. */
    record VenueClosed() implements StaffedOutcome {
    }

    /** Too many others are waiting. */
    record Busy() implements StaffedOutcome {
    }
}
