package org.selamat.identity.person.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.selamat.identity.domain.PersonId;

/** All registered persons. */
public interface Persons {

    void add(Person person);

    Optional<Person> find(PersonId id);

    /** Those of the given ids under which somebody is registered, in one read. */
    Set<PersonId> registered(Collection<PersonId> ids);

    /** As {@link #find}, and nobody else edits this person until the transaction ends. */
    Optional<Person> hold(PersonId id);

    void update(Person edited);

    /** Whether somebody is registered with this document; nobody else registers with it until the transaction ends. */
    boolean isTaken(IdentityDocument document);
}
