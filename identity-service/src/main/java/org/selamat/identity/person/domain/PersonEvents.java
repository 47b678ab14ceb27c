package org.selamat.identity.person.domain;

import java.util.List;
import java.util.Optional;

import org.selamat.identity.domain.PersonId;

/** What other services hear about persons. */
public interface PersonEvents {

    void registered(Person person, Optional<PersonId> guardian, List<String> documentIndex);

    /** A name, language or contact changed. Nothing may depend on it but a copy of contact data. */
    void contactChanged(PersonId person);
}
