package org.selamat.status.entry.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.entry.domain.EntryJudgement;
import org.selamat.status.entry.domain.EntryPolicies;
import org.selamat.status.entry.domain.EntryRule;
import org.selamat.status.entry.domain.Vaccination;
import org.selamat.status.entry.domain.VaccinationFacts;
import org.selamat.status.entry.domain.VaccinationFeed;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;

/** Judges passengers by the rules of where they fly to, in as many reads for five hundred as for one. */
@ApplicationScoped
public class JudgeEntry {

    private final EntryPolicies rules;
    private final GatherVaccinations vaccinations;
    private final VaccinationFeed feed;
    private final PolicySet policies;

    JudgeEntry(EntryPolicies rules, GatherVaccinations vaccinations, VaccinationFeed feed, PolicySet policies) {
        this.rules = rules;
        this.vaccinations = vaccinations;
        this.feed = feed;
        this.policies = policies;
    }

    /** @return arrivals for whose destination a rule is in force, with how they stand with it */
    public Map<Arrival, EntryFinding> of(Collection<Arrival> arrivals, Instant departure, Instant now) {
        Map<Arrival, EntryRule> asked = new HashMap<>();
        arrivals.forEach(one -> rules.inForce(one.destination(), departure).ifPresent(rule -> asked.put(one, rule)));
        Map<PersonId, VaccinationFacts> facts = vaccinations.about(asked.entrySet().stream()
                .filter(one -> one.getValue().asksForDoses()).map(one -> one.getKey().person()).collect(Collectors.toSet()),
                departure);
        Optional<Duration> behind = behind(now);
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> finding(one.getValue(), one.getKey(), facts, behind, departure)));
    }

    private static EntryFinding finding(EntryRule rule, Arrival arrival, Map<PersonId, VaccinationFacts> facts,
            Optional<Duration> behind, Instant departure) {
        return rule.asksForDoses() && behind.isPresent() ? EntryFinding.behind(rule, behind.get())
                : EntryJudgement.of(rule, facts.getOrDefault(arrival.person(), VaccinationFacts.NONE).with(arrival.proven()),
                        arrival.age(),
                        departure);
    }

    /** By how much what is known is older than it may be; a day when nobody knows. */
    private Optional<Duration> behind(Instant now) {
        Duration age = feed.completeAsOf().map(asOf -> Duration.between(asOf, now)).orElse(Duration.ofDays(1));
        return Optional.of(age).filter(old -> old.compareTo(policies.inForceAt(now).boarding().staleAfter()) > 0);
    }

    /**
     * Somebody on the way to a destination.
     *
     * @param age whole years at departure, at most; absent for grown-ups and where nobody knows
     * @param proven doses that a receipt proves
     */
    public record Arrival(PersonId person, String destination, Optional<Integer> age, List<Vaccination> proven) {
    }
}
