package org.selamat.identity.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/** The right of one person to act for another, for a time. */
public record Delegation(UUID id, PersonId guardian, PersonId dependant, Relation relation, Instant from, Instant until) {

    public static Delegation given(UUID id, PersonId guardian, PersonId dependant, Relation relation, LocalDate bornOn,
            Instant from) {
        return new Delegation(id, guardian, dependant, relation, from, relation.until(bornOn, from));
    }

    public boolean inForce(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
