package org.selamat.status.policy.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The whole history of policies. Exactly one is in force at any time; before the first, the first is.
 * It only ever grows at its end: what was in force at a past time never changes, so a status can always be derived again.
 */
public final class PolicySet {

    private volatile NavigableMap<Instant, Policy> byStart;

    public PolicySet(Collection<Policy> policies) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("at least one policy is needed");
        }
        NavigableMap<Instant, Policy> all = new TreeMap<>();
        for (Policy policy : policies) {
            if (all.put(policy.effectiveFrom(), policy) != null) {
                throw new IllegalArgumentException("two policies begin at " + policy.effectiveFrom());
            }
        }
        byStart = all;
    }

    public Policy inForceAt(Instant t) {
        NavigableMap<Instant, Policy> all = byStart;
        var entry = all.floorEntry(t);
        return entry == null ? all.firstEntry().getValue() : entry.getValue();
    }

    /** When the next policy takes over, which may change what everyone's evidence means. */
    public Optional<Instant> nextChangeAfter(Instant t) {
        return Optional.ofNullable(byStart.higherKey(t));
    }

    /** The history without the given versions: each of their times belongs to the policy before. */
    public PolicySet without(Set<String> versions) {
        return versions.isEmpty() ? this
                : new PolicySet(byStart.values().stream().filter(policy -> !versions.contains(policy.version())).toList());
    }

    public Collection<Policy> all() {
        return byStart.values();
    }

    public Policy last() {
        return byStart.lastEntry().getValue();
    }

    /** Takes a policy that begins after all others; one that is there already changes nothing. */
    public synchronized void append(Policy policy) {
        if (policy.version().equals(last().version())) {
            return;
        }
        if (!policy.effectiveFrom().isAfter(last().effectiveFrom())) {
            throw new IllegalArgumentException(policy.version() + " does not begin after " + last().version());
        }
        NavigableMap<Instant, Policy> longer = new TreeMap<>(byStart);
        longer.put(policy.effectiveFrom(), policy);
        byStart = longer;
    }
}
