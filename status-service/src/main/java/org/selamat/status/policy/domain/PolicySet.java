package org.selamat.status.policy.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The whole history of policies. Exactly one is in force at any time; before the first, the first is. */
public final class PolicySet {

    private final NavigableMap<Instant, Policy> byStart = new TreeMap<>();

    public PolicySet(Collection<Policy> policies) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("at least one policy is needed");
        }
        for (Policy policy : policies) {
            if (byStart.put(policy.effectiveFrom(), policy) != null) {
                throw new IllegalArgumentException("two policies begin at " + policy.effectiveFrom());
            }
        }
    }

    public Policy inForceAt(Instant t) {
        var entry = byStart.floorEntry(t);
        return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
    }

    /** When the next policy takes over, which may change what everyone's evidence means. */
    public Optional<Instant> nextChangeAfter(Instant t) {
        return Optional.ofNullable(byStart.higherKey(t));
    }

    public Collection<Policy> all() {
        return byStart.values();
    }
}
