package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;

/** Cases to be matched (again). A visit that touches a case puts it here in the statement that records the visit. */
public interface MatchingQueue {

    void put(MatchingWork work, Instant due);

    /**
     * Takes something that is due, with all its due entries; it is back when the transaction rolls back. Whole cases are for
     * everybody, a part for whoever has its partition.
     *
     * @param overdue a part that was due by then is for everybody: who has the partition isn't there
     */
    Optional<MatchingWork> take(VenueShare share, Instant now, Instant overdue);

    /** Puts every case that these people have, were told of, or may have met. */
    void putAllOf(Collection<PersonId> persons, Instant due);

    /** Puts off what is due for a case that could not be matched. */
    void postpone(CaseId id, Instant until);

    /** Cases waiting. */
    long size();
}
