package org.selamat.vaccine.domain.trip;

import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;

/** Every check that was answered. */
public interface TripChecks {

    /** Nobody else decides about this id until the transaction ends. */
    Optional<StoredTripCheck> claim(TripCheckId id);

    /** Only of this person. */
    Optional<StoredTripCheck> find(PersonId person, TripCheckId id);

    void add(StoredTripCheck check);
}
