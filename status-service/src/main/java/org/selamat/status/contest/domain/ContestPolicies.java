package org.selamat.status.contest.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All policies about contests, by the day on which each took effect. */
public record ContestPolicies(List<ContestPolicy> policies) {

    public ContestPolicies {
        policies = policies.stream().sorted(Comparator.comparing(ContestPolicy::effectiveFrom)).toList();
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("contests need a policy");
        }
    }

    /** Before the first one the first one holds. */
    public ContestPolicy inForceAt(Instant t) {
        return policies.stream().filter(one -> !one.effectiveFrom().isAfter(t)).reduce((first, second) -> second)
                .orElse(policies.get(0));
    }
}
