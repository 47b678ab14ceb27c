package org.selamat.identity.erasure.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.ErasureEvents;
import org.selamat.identity.erasure.domain.PersonalRecords;
import org.selamat.identity.merge.domain.SamePerson;
import org.selamat.identity.person.domain.Persons;
import org.selamat.identity.session.application.EndSession;

/**
 * What forgetting is, in one transaction: every device signed out, every row of the person and of the records merged into
 * theirs gone, and the other services told, once for each id.
 */
@ApplicationScoped
class Forget {

    private final SamePerson same;
    private final Persons persons;
    private final EndSession sessions;
    private final PersonalRecords records;
    private final ErasureEvents events;

    Forget(SamePerson same, Persons persons, EndSession sessions, PersonalRecords records, ErasureEvents events) {
        this.same = same;
        this.persons = persons;
        this.sessions = sessions;
        this.records = records;
        this.events = events;
    }

    /** Nobody else changes the person until the transaction ends. @return the id under which the person is known now */
    PersonId held(PersonId person) {
        var survivor = same.survivorOf(person);
        same.partsOf(survivor).stream().sorted().map(PersonId::new).forEach(persons::hold);
        return survivor;
    }

    void everythingOf(PersonId person, Instant now) {
        sessions.endAll(person);
        same.partsOf(person).forEach(record -> {
            records.delete(record);
            events.erased(new PersonId(record), now);
        });
    }
}
