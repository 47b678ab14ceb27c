package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingRules;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** Decides from what is known at one moment. */
@ApplicationScoped
class DecideBoarding {

    private final Turns turns;
    private final GatherFacts facts;
    private final PolicySet policies;

    DecideBoarding(Turns turns, GatherFacts facts, PolicySet policies) {
        this.turns = turns;
        this.facts = facts;
        this.policies = policies;
    }

    BoardingAnswer about(Passenger passenger, Flight flight, Instant now) {
        return about(List.of(passenger), flight, now).get(0);
    }

    /**
     * Takes the passengers' turns: the answers have to be recorded in the same transaction.
     *
     * @return an answer for each, in their order
     */
    List<BoardingAnswer> about(List<Passenger> passengers, Flight flight, Instant now) {
        List<PersonId> persons = passengers.stream().flatMap(passenger -> passenger.person().stream()).distinct().toList();
        Map<PersonId, BoardingFacts> known = persons.isEmpty() ? Map.of() : known(persons, now);
        Policy policy = policies.inForceAt(now);
        return passengers.stream().map(passenger -> BoardingRules.decide(passenger, passenger.person().map(known::get), flight,
                policy, now)).toList();
    }

    private Map<PersonId, BoardingFacts> known(List<PersonId> persons, Instant now) {
        turns.toAnswer(persons);
        return facts.about(persons, now);
    }
}
