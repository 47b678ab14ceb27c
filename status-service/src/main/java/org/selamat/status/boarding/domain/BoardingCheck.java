package org.selamat.status.boarding.domain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.selamat.status.entry.domain.EntryFinding;
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

    /** What the agent settles at the desk; empty unless the decision is OK_TO_BOARD_IF. */
    public List<Condition> conditions() {
        if (answer.decision() != BoardingDecision.OK_TO_BOARD_IF) {
            return List.of();
        }
        Stream<Condition> forChildren = passenger.isChild() ? Stream.of(Condition.SEE_GUARDIAN) : Stream.empty();
        return Stream.concat(answer.reason().map(ReasonCode::conditions).orElse(List.of()).stream(), forChildren).distinct()
                .toList();
    }

    /** How old the test may be at departure that the agent sees; absent when none is asked for. */
    public Optional<Duration> testWithin() {
        return answer.facts().flatMap(BoardingFacts::entry).flatMap(EntryFinding::testWithin)
                .filter(within -> conditions().contains(Condition.SEE_TEST_RESULT_WITHIN));
    }
}
