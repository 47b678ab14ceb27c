package org.selamat.status.brake.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** All engagements of the brake, and what each keeps back. */
public interface Trips {

    /** @return the open trip of the source: this one, or the one that was there before */
    Trip open(Trip trip);

    Optional<Trip> find(TripId id);

    /** For a change: others wait until the transaction ends. */
    Optional<Trip> forUpdate(TripId id);

    void replace(Trip trip);

    /** Trips that somebody has to look at, the oldest first. */
    List<Trip> open();

    List<Trip> releasing();

    void hold(Trip trip, Evidence evidence);

    void hold(Trip trip, PersonId person, Change change);

    boolean isHeld(EvidenceId id);

    int held(TripId id);

    int released(TripId id);

    /** Lets what is held take its effect from now on, and says whose it is; persons in their natural order. */
    List<PersonId> letGo(TripId id, int limit);

    Collection<Evidence> evidenceOf(TripId id, Collection<PersonId> persons);

    List<Withdrawn> withdrawnOf(TripId id, Collection<PersonId> persons);

    void discard(TripId id);
}
