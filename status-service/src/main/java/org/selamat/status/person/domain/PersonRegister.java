package org.selamat.status.person.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who is registered, and by which documents they are found. Fed by identity-service alone; nothing here is an input of the
 * status.
 */
public interface PersonRegister {

    /** Registers the person, or replaces their documents when they are known already. */
    void put(PersonId person, Set<DocumentIndex> documents);

    Optional<PersonId> find(DocumentIndex document);

    /** Those of the given persons whose registration has arrived. */
    Set<PersonId> known(Collection<PersonId> persons);
}
