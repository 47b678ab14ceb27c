package org.selamat.identity.namelink.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.PersonName;

/** The other names of all persons; withdrawn ones aren't found. */
public interface NameLinks {

    void add(NameLink link);

    /** The oldest first. */
    List<NameLink> of(PersonId person);

    /** Those that count, the oldest first. */
    List<PersonName> confirmed(PersonId person);

    /** Nobody else changes it until the transaction ends. */
    Optional<NameLink> hold(PersonId person, UUID id);

    void replace(NameLink link);

    /** Ends it and forgets the name itself. */
    void withdraw(NameLink link, Instant at);
}
