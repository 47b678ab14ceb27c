package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Optional;

/** Cases to be matched (again). A visit that touches a case puts it here in the statement that records the visit. */
public interface MatchingQueue {

    void put(CaseId id, Instant due);

    /** Takes one case that is due, with all its due entries; it is back when the transaction rolls back. */
    Optional<CaseId> take(Instant now);

    /** Puts off what is due for a case that could not be matched. */
    void postpone(CaseId id, Instant until);

    /** Cases waiting. */
    long size();
}
