package org.selamat.status.boarding.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.person.domain.PersonId;

/**
 * Whom a question is about.
 *
 * @param person present if and only if they were identified
 * @param disputed whether they, or the agent for them, disputed an answer
 */
public record Passenger(Identification how, Optional<PersonId> person, boolean disputed, Journey journey) {

    public Passenger {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(journey, "journey");
        if (how.obstacle().isPresent() == person.isPresent()) {
            throw new IllegalArgumentException("a passenger is a person if and only if they were identified");
        }
    }

    public static Passenger identified(Identification how, PersonId person) {
        return new Passenger(how, Optional.of(person), false, Journey.UNKNOWN);
    }

    public static Passenger unidentified(Identification why) {
        return new Passenger(why, Optional.empty(), false, Journey.UNKNOWN);
    }

    public Passenger disputing() {
        return new Passenger(how, person, true, journey);
    }

    public Passenger travelling(Journey where) {
        return new Passenger(how, person, disputed, where);
    }

    public Passenger proving(ReceiptProof what) {
        return travelling(journey.proving(what));
    }

    /** A child settles nothing at a desk alone. */
    public boolean isChild() {
        return journey.age().isPresent();
    }
}
