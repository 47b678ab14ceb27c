package org.selamat.identity.person.domain;

import java.util.List;

import org.selamat.identity.domain.PersonId;

/** Names that people had before, for example before they married. */
public interface FormerNames {

    void add(PersonId person, PersonName name);

    /** The latest few, the latest first. */
    List<PersonName> of(PersonId person);
}
