package org.selamat.identity.erasure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.Relation;

/**
 * Who may ask that somebody be forgotten: people themselves, and the one guardian of a child too young for an account of its
 * own. From twelve on a child has a say, and of two guardians none decides alone.
 */
public final class ErasureRight {

    private ErasureRight() {
    }

    /** @param over who acts for the dependant */
    public static boolean ofGuardian(PersonId guardian, Person dependant, List<Delegation> over, Instant now, LocalDate today) {
        var inForce = over.stream().filter(delegation -> delegation.inForce(now)).toList();
        return inForce.size() == 1 && inForce.get(0).guardian().equals(guardian)
                && inForce.get(0).relation() == Relation.CHILD && !Person.mayHoldAccount(dependant.birthDate(), today);
    }
}
