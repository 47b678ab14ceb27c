package org.selamat.identity.person.application;

import java.util.Optional;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.FormerNames;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonEvents;
import org.selamat.identity.person.domain.Persons;
import org.selamat.identity.person.domain.ProfileEdit;

/**
 * Changes name or language. It publishes that contact data changed and, after a change of name, by which tags it is compared
 * now; nothing that a status could depend on: in November 2021 a profile edit put people under home quarantine.
 */
@ApplicationScoped
public class EditProfile {

    private final Persons persons;
    private final PersonEvents events;
    private final IndexPerson index;
    private final FormerNames formerNames;
    private final GuardianAccess guardianAccess;

    EditProfile(Persons persons, PersonEvents events, IndexPerson index, FormerNames formerNames,
            GuardianAccess guardianAccess) {
        this.persons = persons;
        this.events = events;
        this.index = index;
        this.formerNames = formerNames;
        this.guardianAccess = guardianAccess;
    }

    /** @param expected is shown the version that the edit would change, and throws if the caller had seen another */
    @Transactional
    public Optional<Person> edit(PersonId id, LongConsumer expected, ProfileEdit edit) {
        return persons.hold(id).map(person -> {
            expected.accept(person.version());
            var edited = person.edited(edit);
            persons.update(edited);
            events.contactChanged(id);
            followName(person, edited);
            guardianAccess.write("identity.profile", id, edit.fields());
            return edited;
        });
    }

    /** Tickets and passports keep a former name for years; it stays a way to write this person. */
    private void followName(Person before, Person edited) {
        if (!before.name().equals(edited.name())) {
            formerNames.add(before.id(), before.name());
            events.indexChanged(before.id(), index.of(edited));
        }
    }
}
