package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The history of entry rules, by destination. Of a destination without any, nothing is said. */
public final class EntryPolicies {

    private final Map<String, NavigableMap<Instant, EntryRule>> byDestination = new HashMap<>();

    public EntryPolicies(Collection<EntryRule> rules) {
        for (EntryRule rule : rules) {
            var before = byDestination.computeIfAbsent(rule.destination(), none -> new TreeMap<>()).put(rule.from(), rule);
            if (before != null) {
                throw new IllegalArgumentException(rule.version() + " begins when " + before.version() + " does");
            }
        }
    }

    public Optional<EntryRule> inForce(String destination, Instant departure) {
        return Optional.ofNullable(byDestination.get(destination)).map(rules -> rules.floorEntry(departure))
                .map(Map.Entry::getValue);
    }
}
