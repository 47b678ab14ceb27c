package org.selamat.vaccine.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Persons as learnt from identity-service's events, found by the keyed hash of a document. */
public interface KnownPersons {

    void put(KnownPerson person);

    /** Replaces the documents under which the person is found. */
    void setDocuments(PersonId person, Collection<String> documentIndex);

    Optional<KnownPerson> byDocument(String documentIndex);

    /** The same for many documents at once, each person locked until the transaction ends; unknown documents are left out. */
    Map<String, KnownPerson> locked(Collection<String> documentIndex);

    /**
     * The person, under whatever id, locked until the transaction ends, so that two recordings of the same dose see each other.
     */
    Optional<KnownPerson> locked(PersonId person);
}
