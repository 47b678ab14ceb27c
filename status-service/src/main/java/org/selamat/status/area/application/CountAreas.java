package org.selamat.status.area.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.area.domain.AreaCounts;
import org.selamat.status.area.domain.AreaPolicies;
import org.selamat.status.area.domain.AreaPolicy;
import org.selamat.status.area.domain.Snapshot;

/** Counts the cases of every area once per slot, whichever replica comes first. */
@ApplicationScoped
public class CountAreas {

    private final AreaCounts counts;
    private final AreaPolicies policies;
    private final Clock clock;

    CountAreas(AreaCounts counts, AreaPolicies policies, Clock clock) {
        this.counts = counts;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return whether this call counted */
    @Transactional
    public boolean ifDue() {
        Instant now = clock.instant();
        AreaPolicy policy = policies.inForceAt(now);
        Instant slot = Snapshot.slotOf(now, policy);
        boolean done = counts.lastSlot().filter(last -> !last.isBefore(slot)).isPresent();
        return !done && counts.count(new Snapshot(slot, now, policy.version()), policy);
    }
}
