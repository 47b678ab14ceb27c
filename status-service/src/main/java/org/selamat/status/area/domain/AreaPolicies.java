package org.selamat.status.area.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The history of area policies; before the first, the first holds. */
public final class AreaPolicies {

    private final NavigableMap<Instant, AreaPolicy> byStart = new TreeMap<>();

    public AreaPolicies(Collection<AreaPolicy> policies) {
        policies.forEach(policy -> byStart.put(policy.effectiveFrom(), policy));
        if (byStart.isEmpty() || byStart.size() != policies.size()) {
            throw new IllegalArgumentException("area policies begin on different days, and there is at least one");
        }
    }

    public AreaPolicy inForceAt(Instant t) {
        var entry = byStart.floorEntry(t);
        return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
    }
}
