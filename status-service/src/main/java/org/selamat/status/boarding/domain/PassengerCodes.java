package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.selamat.status.person.domain.PersonId;

/** Codes that passengers made and airlines have not used yet. */
public interface PassengerCodes {

    void add(PassengerCode code, PersonId person, Flight flight, Instant expiresAt);

    /**
     * Uses the codes up that were made for this very flight and still hold.
     *
     * @return whose they are; without those that are unknown, expired, used or made for another flight, which nobody can tell
     *         apart
     */
    Map<PassengerCode, PersonId> use(Collection<PassengerCode> codes, Flight flight, Instant now);
}
