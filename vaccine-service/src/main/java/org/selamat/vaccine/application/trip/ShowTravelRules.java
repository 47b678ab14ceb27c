package org.selamat.vaccine.application.trip;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.rule.TravelRules;

/** Shows everybody the rules that are or will be in force. */
@ApplicationScoped
public class ShowTravelRules {

    private final TravelRules rules;
    private final Clock clock;

    ShowTravelRules(TravelRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public List<TravelRule> ofCountry(String country) {
        return all().stream().filter(rule -> rule.country().equals(country)).toList();
    }

    /** In an order that doesn't change. */
    public List<TravelRule> all() {
        var now = clock.instant();
        return rules.all().rules().stream().filter(rule -> rule.validTo().isAfter(now))
                .sorted(Comparator.comparing(TravelRule::identifier).thenComparing(TravelRule::version)).toList();
    }
}
