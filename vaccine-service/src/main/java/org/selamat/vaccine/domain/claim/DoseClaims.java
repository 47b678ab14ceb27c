package org.selamat.vaccine.domain.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;

/** All claims. */
public interface DoseClaims {

    void add(DoseClaim claim);

    /** The claim under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<DoseClaim> claim(UUID id);

    List<DoseClaim> of(PersonId person);
}
