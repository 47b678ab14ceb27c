package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.SurveillanceRules;

/** Travellers, and people whom an officer watches or keeps at home. */
final class Surveillance {

    private final Known known;
    private final SurveillanceRules rules;

    Surveillance(Known known) {
        this.known = known;
        this.rules = known.policy().surveillance();
    }

    Stream<Claim> claims() {
        return Stream.of(
                known.of(EvidenceKind.HOME_SURVEILLANCE).map(this::atHome),
                known.of(EvidenceKind.ARRIVAL).map(this::afterArrival),
                known.of(EvidenceKind.UNDER_SURVEILLANCE).map(this::watched)).flatMap(claims -> claims);
    }

    private Claim atHome(Evidence decision) {
        Instant until = decision.occurredAt().plus(rules.homeSurveillance());
        return Claim.of(Label.HOME_SURVEILLANCE, Rule.HOME_ORDER_BY_OFFICER, decision, until).ordering(true);
    }

    private Claim afterArrival(Evidence arrival) {
        Instant at = arrival.occurredAt();
        Instant until = at.plus(rules.arrival().of(known.immunityAt(at)));
        return Claim.of(Label.HOME_SURVEILLANCE, Rule.HOME_ORDER_AS_TRAVELLER, arrival, until)
                .ordering(true)
                .alsoBecauseOf(known.immunisedBy(at));
    }

    private Claim watched(Evidence decision) {
        Instant until = decision.occurredAt().plus(rules.surveillance());
        return Claim.of(Label.UNDER_SURVEILLANCE, Rule.UNDER_WATCH, decision, until);
    }
}
