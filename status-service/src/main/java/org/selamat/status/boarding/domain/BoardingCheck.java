package org.selamat.status.boarding.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/**
 * A question that an airline asked, with the answer that holds now. Earlier answers stay on record.
 *
 * @param person absent when nobody could be identified
 * @param answers how many answers were given so far
 */
public record BoardingCheck(UUID id, Flight flight, Optional<PersonId> person, BoardingAnswer answer, int answers) {

    public BoardingCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(flight, "flight");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(answer, "answer");
    }

    public static BoardingCheck first(UUID id, Flight flight, Optional<PersonId> person, BoardingAnswer answer) {
        return new BoardingCheck(id, flight, person, answer, 1);
    }

    public BoardingCheck answeredAgain(BoardingAnswer next) {
        return new BoardingCheck(id, flight, person, next, answers + 1);
    }
}
