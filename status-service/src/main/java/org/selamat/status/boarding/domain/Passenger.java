package org.selamat.status.boarding.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;

/**
 * Whom a question is about.
 *
 * @param person present if and only if they were identified
 * @param disputed whether they, or the agent for them, disputed an answer
 */
public record Passenger(Identification how, Optional<PersonId> person, boolean disputed) {

    public Passenger {
        Objects.requireNonNull(how, "how");
        if (how.obstacle().isPresent() == person.isPresent()) {
            throw new IllegalArgumentException("a passenger is a person if and only if they were identified");
        }
    }

    public static Passenger identified(Identification how, PersonId person) {
        return new Passenger(how, Optional.of(person), false);
    }

    public static Passenger unidentified(Identification why) {
        return new Passenger(why, Optional.empty(), false);
    }

    public Passenger disputing() {
        return new Passenger(how, person, true);
    }
}
