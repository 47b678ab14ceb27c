package org.selamat.helpdesk.domain;

import java.util.Collection;
import java.util.Optional;

/** The copy {@code helpdesk-case-view}: statuses of persons who have an open case, and of nobody else. */
public interface StatusCopies {

    Optional<StatusCopy> find(PersonId person);

    /** Keeps the newest of what is held and what is given. */
    void keep(StatusCopy copy);

    void forget(PersonId person);

    void forget(Collection<PersonId> persons);
}
