package org.selamat.identity.person.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Delegations;
import org.selamat.identity.person.domain.Particulars;
import org.selamat.identity.person.domain.PersonKind;
import org.selamat.identity.person.domain.Persons;
import org.selamat.identity.person.domain.Registration;
import org.selamat.identity.person.domain.Registration.Registered;
import org.selamat.identity.person.domain.Relation;
import org.selamat.kit.id.Uuids;

/** Registers a person who is acted for, and lets the guardian act. */
@ApplicationScoped
public class AddDependant {

    private final Enrolment enrolment;
    private final Delegations delegations;
    private final Persons persons;
    private final Clock clock;

    AddDependant(Enrolment enrolment, Delegations delegations, Persons persons, Clock clock) {
        this.persons = persons;
        this.enrolment = enrolment;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Transactional
    public Registration add(PersonId guardian, Relation relation, Particulars particulars) {
        persons.hold(guardian);
        var registration = enrolment.enrol(guardian.value(), PersonKind.DEPENDANT, particulars, Optional.of(guardian));
        if (registration instanceof Registered registered) {
            delegations.add(Delegation.given(Uuids.v7(clock), guardian, registered.person(), relation,
                    particulars.birthDate(), clock.instant()));
        }
        return registration;
    }
}
