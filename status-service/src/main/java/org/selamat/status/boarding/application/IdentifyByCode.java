package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.boarding.domain.PassengerQuery.ByCode;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.person.domain.PersonId;

/** Those who made a code for this flight; it serves once. */
@Singleton
class IdentifyByCode {

    private final PassengerCodes codes;

    IdentifyByCode(PassengerCodes codes) {
        this.codes = codes;
    }

    /** Fills the places of those questions that bring a code. */
    void identify(List<Question> questions, Identified[] identified, Instant now) {
        IntStream.range(0, identified.length).boxed().filter(i -> questions.get(i).who() instanceof ByCode)
                .collect(Collectors.groupingBy(i -> questions.get(i).flight()))
                .forEach((flight, these) -> ofOne(flight, these, questions, identified, now));
    }

    private void ofOne(Flight flight, List<Integer> these, List<Question> questions, Identified[] identified, Instant now) {
        Map<PassengerCode, PersonId> holders = codes
                .use(these.stream().map(i -> code(questions.get(i))).collect(Collectors.toSet()), flight, now);
        Set<String> spent = new HashSet<>();
        these.forEach(i -> identified[i] = identified(
                spent.add(code(questions.get(i)).hash()) ? holders.get(code(questions.get(i))) : null));
    }

    private static PassengerCode code(Question question) {
        return ((ByCode) question.who()).code();
    }

    private static Identified identified(PersonId person) {
        return person == null
                ? new Identified(Passenger.unidentified(Identification.CODE_INVALID), Optional.empty(), Optional.empty())
                : new Identified(Passenger.identified(Identification.PASSENGER_CODE, person), Optional.of(person),
                        Optional.empty());
    }
}
