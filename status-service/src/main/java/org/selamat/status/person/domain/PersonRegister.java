package org.selamat.status.person.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is registered, and by which documents they are found. Fed by identity-service alone; nothing here is an input of the
 * status.
 */
public interface PersonRegister {

    /** Registers the person, or replaces their documents when they are known already; absent name tags leave those known. */
    void put(Holder holder, Set<DocumentIndex> documents);

    /** Deletes documents and tags of the person, for good: what is put for them later is passed over. */
    void forget(PersonId person);

    Optional<PersonId> find(DocumentIndex document);

    /** Who holds these documents, in one read; documents that nobody holds are left out. */
    Map<DocumentIndex, Holder> holders(Collection<DocumentIndex> documents);

    /** The given persons with their tags, in one read; those who aren't registered are left out. */
    Map<PersonId, Holder> of(Collection<PersonId> persons);

    /** Those of the given persons whose registration has arrived. */
    Set<PersonId> known(Collection<PersonId> persons);
}
