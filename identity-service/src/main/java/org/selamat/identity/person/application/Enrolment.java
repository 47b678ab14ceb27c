package org.selamat.identity.person.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Particulars;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonEvents;
import org.selamat.identity.person.domain.PersonKind;
import org.selamat.identity.person.domain.Persons;
import org.selamat.identity.person.domain.Registration;
import org.selamat.identity.person.domain.Registration.DocumentTaken;
import org.selamat.identity.person.domain.Registration.ImpossibleBirthDate;
import org.selamat.identity.person.domain.Registration.Registered;
import org.selamat.identity.person.domain.Registration.TooManyTries;
import org.selamat.kit.id.Uuids;

/** What registering oneself and registering a dependant have in common. */
@ApplicationScoped
class Enrolment {

    private static final ZoneId HOME = ZoneId.of("Asia/Kuala_Lumpur");

    private final Persons persons;
    private final PersonEvents events;
    private final CountRefusedTry tries;
    private final IndexPerson index;
    private final Clock clock;

    Enrolment(Persons persons, PersonEvents events, CountRefusedTry tries, IndexPerson index, Clock clock) {
        this.tries = tries;
        this.persons = persons;
        this.events = events;
        this.index = index;
        this.clock = clock;
    }

    /** @param subject on whose account refused tries are counted; the caller holds it, so that tries follow each other */
    Registration enrol(UUID subject, PersonKind kind, Particulars particulars, Optional<PersonId> guardian) {
        if (!Person.canBeBornOn(particulars.birthDate(), today())) {
            return new ImpossibleBirthDate();
        }
        var pause = tries.pause(subject);
        if (pause.isPresent()) {
            return new TooManyTries(pause.get());
        }
        if (persons.isTaken(particulars.document())) {
            tries.refused(subject);
            return new DocumentTaken();
        }
        var person = Person.registered(new PersonId(Uuids.random()), kind, particulars);
        persons.add(person);
        events.registered(person, guardian, index.of(person));
        return new Registered(person.id());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(HOME));
    }
}
