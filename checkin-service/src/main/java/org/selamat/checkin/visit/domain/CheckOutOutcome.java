package org.selamat.checkin.visit.domain;

import java.time.Instant;

/** What came of a check-out. */
public sealed interface CheckOutOutcome {

    /** It is in the ledger, now or since an earlier try. */
    record Accepted(Visit visit, Instant checkedOutAt) implements CheckOutOutcome {
    }

    /** The visit has another check-out already; a fact isn't overwritten. */
    record AlreadyCheckedOut(Instant checkedOutAt) implements CheckOutOutcome {
    }

    /** Before the check-in, or longer after it than anybody stays. */
    record NotWithinVisit() implements CheckOutOutcome {
    }

    /** The time can't be believed. */
    record TimeRefused(CheckInRules.Refusal reason) implements CheckOutOutcome {
    }

    /** The caller has no such visit. */
    record Unknown() implements CheckOutOutcome {
    }
}
