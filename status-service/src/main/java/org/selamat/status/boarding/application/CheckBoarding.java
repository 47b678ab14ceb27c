package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerRequest;

/** An airline asks about one passenger. */
@ApplicationScoped
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
        return flight.hasLeft(now) ? Optional.empty() : Optional.of(answer.answer(request, flight, now));
    }
}
