package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicyDiff;
import org.selamat.status.policy.domain.PolicyDiff.Orders;
import org.selamat.status.policy.domain.PolicySet;

/** What people's statuses would be at one moment if a draft were in force then, next to what they are. */
public final class PolicyTrial {

    private final StatusFold now;
    private final StatusFold then;
    private final Instant at;

    public PolicyTrial(StatusFold now, Policy draft, Instant at) {
        this.now = now;
        this.then = new StatusFold(new PolicySet(List.of(draft)));
        this.at = at;
    }

    public PolicyDiff of(Collection<EvidenceSet> people) {
        return people.stream().map(this::of).reduce(PolicyDiff.NONE, PolicyDiff::plus);
    }

    PolicyDiff of(EvidenceSet person) {
        Status before = now.at(at, person);
        Status after = then.at(at, person);
        boolean enters = before.meaning().mayEnterPremises();
        boolean wouldEnter = after.meaning().mayEnterPremises();
        return new PolicyDiff(labels(before.label(), after.label()), enters && !wouldEnter ? 1 : 0,
                !enters && wouldEnter ? 1 : 0,
                orders(before.order().map(OrderDemand::until), after.order().map(OrderDemand::until)));
    }

    private static Map<String, Long> labels(Label before, Label after) {
        return before == after ? Map.of() : Map.of(before + " -> " + after, 1L);
    }

    private static Orders orders(Optional<Instant> before, Optional<Instant> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new Orders(before.isEmpty() && after.isPresent() ? 1 : 0, before.isPresent() && after.isEmpty() ? 1 : 0, 0,
                    0);
        }
        int longer = after.get().compareTo(before.get());
        return new Orders(0, 0, longer > 0 ? 1 : 0, longer < 0 ? 1 : 0);
    }
}
