package org.selamat.status.derivation.domain;

import java.util.Collection;
import java.util.Set;

import org.selamat.status.person.domain.PersonId;

/** About whom anything is written down that a status or an order could come from. Of all others one answer is true. */
public interface PeopleOnRecord {

    /** Those of the given who have evidence, a status, an order, another id, or a policy that is kept back for them. */
    Set<PersonId> among(Collection<PersonId> persons);
}
