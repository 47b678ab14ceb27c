package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingRules;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.entry.application.JudgeEntry;
import org.selamat.status.entry.application.JudgeEntry.Arrival;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** Decides from what is known at one moment. */
@Singleton
class DecideBoarding {

    private final GatherFacts facts;
    private final JudgeEntry entry;
    private final PolicySet policies;

    DecideBoarding(GatherFacts facts, JudgeEntry entry, PolicySet policies) {
        this.facts = facts;
        this.entry = entry;
        this.policies = policies;
    }

    BoardingAnswer about(Passenger passenger, Flight flight, Instant now) {
        return about(List.of(passenger), List.of(flight), now).get(0);
    }

    /**
     * Takes the passengers' turns: the answers have to be recorded in the same transaction.
     *
     * @param flights of each
     * @return an answer for each, in their order
     */
    List<BoardingAnswer> about(List<Passenger> passengers, List<Flight> flights, Instant now) {
        List<PersonId> persons = passengers.stream().flatMap(passenger -> passenger.person().stream()).distinct().toList();
        Map<PersonId, BoardingFacts> known = persons.isEmpty() ? Map.of() : facts.about(persons, now);
        List<Optional<EntryFinding>> findings = findings(passengers, flights, now);
        Policy policy = policies.inForceAt(now);
        return IntStream.range(0, passengers.size()).mapToObj(i -> BoardingRules.decide(passengers.get(i),
                passengers.get(i).person().map(known::get).map(facts -> facts.with(findings.get(i))), flights.get(i), policy,
                now)).toList();
    }

    /** Those of one departure are judged together. */
    private List<Optional<EntryFinding>> findings(List<Passenger> passengers, List<Flight> flights, Instant now) {
        List<Optional<Arrival>> arrivals = passengers.stream().map(DecideBoarding::arrival).toList();
        Map<Instant, Set<Arrival>> departures = new HashMap<>();
        IntStream.range(0, flights.size()).forEach(i -> arrivals.get(i).ifPresent(arrival -> departures
                .computeIfAbsent(flights.get(i).departureAt(), any -> new HashSet<>()).add(arrival)));
        Map<Instant, Map<Arrival, EntryFinding>> findings = new HashMap<>();
        departures.forEach((departure, arriving) -> findings.put(departure, entry.of(arriving, departure, now)));
        return IntStream.range(0, flights.size())
                .mapToObj(i -> arrivals.get(i).map(findings.getOrDefault(flights.get(i).departureAt(), Map.of())::get))
                .toList();
    }

    private static Optional<Arrival> arrival(Passenger passenger) {
        return passenger.person().flatMap(person -> passenger.journey().destination()
                .map(destination -> new Arrival(person, destination, passenger.journey().age(), passenger.journey().proven())));
    }
}
