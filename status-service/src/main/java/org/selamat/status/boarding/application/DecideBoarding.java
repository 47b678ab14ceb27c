package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingRules;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.entry.application.JudgeEntry;
import org.selamat.status.entry.application.JudgeEntry.Arrival;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** Decides from what is known at one moment. */
@ApplicationScoped
class DecideBoarding {

    private final Turns turns;
    private final GatherFacts facts;
    private final JudgeEntry entry;
    private final PolicySet policies;

    DecideBoarding(Turns turns, GatherFacts facts, JudgeEntry entry, PolicySet policies) {
        this.turns = turns;
        this.facts = facts;
        this.entry = entry;
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
        List<Optional<Arrival>> arrivals = passengers.stream().map(DecideBoarding::arrival).toList();
        Map<Arrival, EntryFinding> findings = entry.of(arrivals.stream().flatMap(Optional::stream).distinct().toList(),
                flight.departureAt(), now);
        Policy policy = policies.inForceAt(now);
        return IntStream.range(0, passengers.size()).mapToObj(i -> BoardingRules.decide(passengers.get(i),
                passengers.get(i).person().map(known::get).map(facts -> facts.with(arrivals.get(i).map(findings::get))), flight,
                policy, now)).toList();
    }

    private static Optional<Arrival> arrival(Passenger passenger) {
        return passenger.person().flatMap(person -> passenger.journey().destination()
                .map(destination -> new Arrival(person, destination, passenger.journey().age(), passenger.journey().proven())));
    }

    private Map<PersonId, BoardingFacts> known(List<PersonId> persons, Instant now) {
        turns.toAnswer(persons);
        return facts.about(persons, now);
    }
}
