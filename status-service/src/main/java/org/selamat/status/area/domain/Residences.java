package org.selamat.status.area.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** Where cases live, as it was said; append-only. */
public interface Residences {

    void add(ResidenceStatement statement);

    /** The states where the given cases live; those of which nobody said so are absent. */
    Map<UUID, String> statesOf(Collection<UUID> cases);

    /** The states where the last cases of the given persons live; persons without one are absent. */
    Map<PersonId, String> statesOfPersons(Collection<PersonId> persons);
}
