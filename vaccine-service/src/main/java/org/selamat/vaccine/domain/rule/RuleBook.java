package org.selamat.vaccine.domain.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions of all rules, and which of them apply. */
public record RuleBook(Collection<TravelRule> rules) {

    /**
     * Rules of entry of the destination and rules by which the issuer invalidates, general or about this kind, in force at
     * arrival, each in its highest version that is.
     *
     * @param issuer ISO 3166-1 alpha-2 of who issued the certificate
     */
    public List<TravelRule> applying(Journey journey, String issuer, RuleKind kind) {
        Map<String, TravelRule> newest = rules.stream().filter(rule -> rule.inForce(journey.arrival()))
                .filter(rule -> rule.invalidation() ? rule.country().equals(issuer) : isOfDestination(rule, journey))
                .filter(rule -> rule.kind() == RuleKind.GENERAL || rule.kind() == kind)
                .collect(Collectors.toMap(TravelRule::identifier, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(TravelRule::version))));
        return newest.values().stream().sorted(Comparator.comparing(TravelRule::identifier)).toList();
    }

    private static boolean isOfDestination(TravelRule rule, Journey journey) {
        return rule.country().equals(journey.country()) && (rule.region().isEmpty() || rule.region().equals(journey.region()));
    }
}
