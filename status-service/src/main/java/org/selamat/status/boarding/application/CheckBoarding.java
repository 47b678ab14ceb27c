package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.person.domain.PersonId;

/** An airline asks about the passenger who showed a code. The passenger sees that it asked. */
@ApplicationScoped
public class CheckBoarding {

    private final PassengerCodes codes;
    private final DecideBoarding decide;
    private final RecordAnswer answers;
    private final AccessRecords accesses;
    private final Clock clock;

    CheckBoarding(PassengerCodes codes, DecideBoarding decide, RecordAnswer answers, AccessRecords accesses, Clock clock) {
        this.codes = codes;
        this.decide = decide;
        this.answers = answers;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @return empty when the flight has left */
    @Transactional
    public Optional<BoardingCheck> check(PassengerCode code, Flight flight) {
        Instant now = clock.instant();
        if (flight.hasLeft(now)) {
            return Optional.empty();
        }
        Optional<PersonId> person = codes.use(code, flight, now);
        BoardingCheck check = BoardingCheck.first(Uuids.v7(clock), flight, person, decide.about(person, flight, now));
        answers.first(check);
        person.ifPresent(known -> accesses.record(Access.read("status.boarding", known.value(), "decision")));
        return Optional.of(check);
    }
}
