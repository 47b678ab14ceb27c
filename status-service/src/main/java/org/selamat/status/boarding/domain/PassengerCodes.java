package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;

/** Codes that passengers made and airlines have not used yet. */
public interface PassengerCodes {

    void add(PassengerCode code, PersonId person, Flight flight, Instant expiresAt);

    /**
     * Uses the code up, if it was made for this very flight and still holds.
     *
     * @return whose it is; empty for a code that is unknown, expired, used or made for another flight, which nobody can tell
     *         apart
     */
    Optional<PersonId> use(PassengerCode code, Flight flight, Instant now);
}
