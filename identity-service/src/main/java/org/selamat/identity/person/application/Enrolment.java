package org.selamat.identity.person.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

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
import org.selamat.identity.sealing.application.Secrets;
import org.selamat.kit.id.Uuids;

/** What registering oneself and registering a dependant have in common. */
@ApplicationScoped
class Enrolment {

    private static final ZoneId HOME = ZoneId.of("Asia/Kuala_Lumpur");

    private final Persons persons;
    private final PersonEvents events;
    private final Secrets secrets;
    private final Clock clock;

    Enrolment(Persons persons, PersonEvents events, Secrets secrets, Clock clock) {
        this.persons = persons;
        this.events = events;
        this.secrets = secrets;
        this.clock = clock;
    }

    Registration enrol(PersonKind kind, Particulars particulars, Optional<PersonId> guardian) {
        if (!Person.canBeBornOn(particulars.birthDate(), today())) {
            return new ImpossibleBirthDate();
        }
        if (persons.isTaken(particulars.document())) {
            return new DocumentTaken();
        }
        var person = Person.registered(new PersonId(Uuids.random()), kind, particulars);
        persons.add(person);
        events.registered(person, guardian, List.of(Documents.index(particulars.document(), secrets.documentIndexKey())));
        return new Registered(person.id());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(HOME));
    }
}
