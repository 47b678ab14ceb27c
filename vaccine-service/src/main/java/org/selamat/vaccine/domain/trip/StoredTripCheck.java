package org.selamat.vaccine.domain.trip;

import java.time.Instant;
import java.util.List;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.rule.Journey;

/**
 * A check as it was answered.
 *
 * @param person who asked; travellers are known by the hash of their code only
 */
public record StoredTripCheck(TripCheckId id, PersonId person, Journey journey, Inputs inputs,
        List<TravellerOutcome> travellers,
        Instant decidedAt) {

    /** The same question again: by whom, where to, when, with which codes. */
    public boolean asksTheSame(PersonId by, Journey where, List<String> codeHashes) {
        return person.equals(by) && journey.equals(where)
                && travellers.stream().map(TravellerOutcome::codeHash).toList().equals(codeHashes);
    }
}
