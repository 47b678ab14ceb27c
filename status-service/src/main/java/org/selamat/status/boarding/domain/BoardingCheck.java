package org.selamat.status.boarding.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/**
 * A question that an airline asked, with the answer that holds now. Earlier answers stay on record.
 *
 * @param answers how many answers were given so far
 */
public record BoardingCheck(UUID id, Flight flight, Passenger passenger, BoardingAnswer answer, int answers) {

    public BoardingCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(flight, "flight");
        Objects.requireNonNull(passenger, "passenger");
        Objects.requireNonNull(answer, "answer");
    }

    public static BoardingCheck first(UUID id, Flight flight, Passenger passenger, BoardingAnswer answer) {
        return new BoardingCheck(id, flight, passenger, answer, 1);
    }

    public BoardingCheck answeredAgain(BoardingAnswer next) {
        return new BoardingCheck(id, flight, passenger, next, answers + 1);
    }

    public BoardingCheck disputed() {
        return new BoardingCheck(id, flight, passenger.disputing(), answer, answers);
    }

    /** Absent when nobody could be identified. */
    public Optional<PersonId> person() {
        return passenger.person();
    }
}
