package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerRequest;
import org.selamat.status.boarding.domain.Question;

/** An airline asks about one passenger. */
@Singleton
public class CheckBoarding {

    private final AnswerPassengers answer;
    private final Clock clock;

    CheckBoarding(AnswerPassengers answer, Clock clock) {
        this.answer = answer;
        this.clock = clock;
    }

    /** @return empty when the flight has left */
    @Transactional
    public Optional<BoardingCheck> check(PassengerRequest request, Flight flight) {
        Instant now = clock.instant();
        return flight.hasLeft(now) ? Optional.empty() : Optional.of(answer.answer(new Question(request, flight), now));
    }

    /**
     * Many at once, each asked by itself, in the transaction of the one who keeps the answers.
     *
     * @param askers of each question
     * @return an answer for each, in their order; empty for those whose flight has left
     */
    @Transactional(TxType.MANDATORY)
    public List<Optional<BoardingCheck>> check(List<Question> questions, List<Asker> askers) {
        Instant now = clock.instant();
        List<Integer> open = IntStream.range(0, questions.size()).filter(i -> !questions.get(i).flight().hasLeft(now)).boxed()
                .toList();
        List<BoardingCheck> checks = answer.answer(open.stream().map(questions::get).toList(),
                open.stream().map(askers::get).toList(), now);
        List<Optional<BoardingCheck>> answers = new ArrayList<>(Collections.nCopies(questions.size(), Optional.empty()));
        IntStream.range(0, open.size()).forEach(i -> answers.set(open.get(i), Optional.of(checks.get(i))));
        return answers;
    }
}
