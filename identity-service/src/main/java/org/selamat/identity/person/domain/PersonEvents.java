package org.selamat.identity.person.domain;

import java.util.Optional;

import org.selamat.identity.domain.PersonId;

/** What other services hear about persons. */
public interface PersonEvents {

    void registered(Person person, Optional<PersonId> guardian, PersonIndex index);

    /** Others find or compare this person by other documents or another name from now on. */
    void indexChanged(PersonId person, PersonIndex index);

    /** A name, language or contact changed. Nothing may depend on it but a copy of contact data. */
    void contactChanged(PersonId person);
}
