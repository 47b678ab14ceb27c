package org.selamat.status.brake.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakenings;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.domain.PolicySet;

/** The bounds that hold at one time: the policy's, or wider ones that two people agreed on for a while. */
@ApplicationScoped
public class BrakeBounds {

    private final PolicySet policies;
    private final Weakenings weakenings;

    BrakeBounds(PolicySet policies, Weakenings weakenings) {
        this.policies = policies;
        this.weakenings = weakenings;
    }

    public BulkBounds at(Instant t) {
        BulkBounds bounds = policies.inForceAt(t).bulk();
        for (Weakening weakening : weakenings.holdingAt(t)) {
            bounds = weakening.widen(bounds);
        }
        return bounds;
    }
}
