package org.selamat.vaccine.domain.dose;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;

/** All doses on record. */
public interface Doses {

    void add(Dose dose);

    /** Of one person, in the order in which they were given. */
    List<Dose> of(PersonId person);

    Optional<Dose> find(PersonId person, DoseId id);
}
