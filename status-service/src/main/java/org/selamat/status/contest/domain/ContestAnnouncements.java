package org.selamat.status.contest.domain;

import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/** Tells helpdesk-service about contests, in the transaction of the step. */
public interface ContestAnnouncements {

    void opened(Contest contest);

    void decided(Contest contest);

    /** @param reversal what took the order back, and for which copies report */
    void upheld(Contest contest, Optional<BatchId> reversal);
}
