package org.selamat.status.brake.domain;

import java.util.Objects;

import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/** What a source took back about a person, and was held until two people had looked. */
public record Withdrawn(PersonId person, Voiding voiding) {

    public Withdrawn {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(voiding, "voiding");
    }
}
