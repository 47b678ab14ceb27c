package org.selamat.checkin.exposure.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Stay;

/** Somebody who was infectious for a while. */
public record ConfirmedCase(CaseId id, PersonId person, Window infectious) {

    public ConfirmedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(infectious, "infectious");
    }

    /** The part of a stay in which they were infectious. */
    public Optional<Window> infectiousIn(Stay stay) {
        return stay.from().isBefore(stay.until()) ? infectious.overlap(new Window(stay.from(), stay.until()))
                : Optional.empty();
    }
}
