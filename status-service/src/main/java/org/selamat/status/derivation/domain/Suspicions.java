package org.selamat.status.derivation.domain;

import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.CaseRules;
import org.selamat.status.policy.domain.Label;

/** Who may be infected though nothing confirms it: an officer's suspicion, or a positive that is too weak to confirm. */
final class Suspicions {

    private final Known known;
    private final CaseRules rules;
    private final Confirmations confirmations;

    Suspicions(Known known, Confirmations confirmations) {
        this.known = known;
        this.rules = known.policy().cases();
        this.confirmations = confirmations;
    }

    Stream<Claim> claims() {
        var confirmed = confirmations.standing();
        return known.of(EvidenceKind.CASE_SUSPECTED, EvidenceKind.PCR_POSITIVE, EvidenceKind.RTK_POSITIVE)
                .filter(one -> !confirmed.contains(one))
                .filter(one -> !isCleared(one))
                .map(one -> Claim.of(Label.SUSPECTED, ruleOf(one), one, one.occurredAt().plus(rules.suspicion())));
    }

    private boolean isCleared(Evidence one) {
        return known.any(other -> other.isNegative() && clears(other, one))
                || known.any(other -> other.is(EvidenceKind.NOT_A_CASE) && !one.outranks(other)
                        && !other.occurredAt().isBefore(one.occurredAt()));
    }

    /**
     * A stronger negative also clears what a weaker source said shortly after its sample; among equals only the later sample
     * counts.
     */
    private boolean clears(Evidence negative, Evidence suspicion) {
        if (negative.outranks(suspicion)) {
            return !suspicion.occurredAt().isAfter(negative.occurredAt().plus(rules.negativeHolds()));
        }
        return negative.ranksLike(suspicion) && negative.occurredAt().isAfter(suspicion.occurredAt());
    }

    private static Rule ruleOf(Evidence one) {
        return one.isPositive() ? Rule.UNCONFIRMED_POSITIVE : Rule.SUSPECTED_BY_OFFICER;
    }
}
