package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Optional;

/** All recorded visits. What these methods return has been committed. */
public interface Visits {

    /** Adds the visit and its event unless the id is known already; returns whether they were added. */
    boolean add(Visit visit);

    Optional<Visit> find(VisitId id);

    /** Adds the check-out and its event unless the visit has one; returns whether they were added. */
    boolean end(Visit visit, Instant checkedOutAt, Instant now);
}
