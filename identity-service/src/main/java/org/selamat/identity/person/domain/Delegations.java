package org.selamat.identity.person.domain;

import java.util.List;
import java.util.Optional;

import org.selamat.identity.domain.PersonId;

/** Who may act for whom; revoked delegations aren't seen here. */
public interface Delegations {

    void add(Delegation delegation);

    Optional<Delegation> find(PersonId guardian, PersonId dependant);

    /** The oldest first. */
    List<Delegation> givenTo(PersonId guardian);

    /** Who acts for this person, the first guardian first. */
    List<Delegation> over(PersonId dependant);
}
