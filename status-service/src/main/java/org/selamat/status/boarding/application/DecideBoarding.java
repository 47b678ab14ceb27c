package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingRules;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** Decides from what is known at one moment. */
@ApplicationScoped
class DecideBoarding {

    private final GatherFacts facts;
    private final PolicySet policies;

    DecideBoarding(GatherFacts facts, PolicySet policies) {
        this.facts = facts;
        this.policies = policies;
    }

    BoardingAnswer about(Optional<PersonId> person, Flight flight, Instant now) {
        Policy policy = policies.inForceAt(now);
        return person.map(known -> BoardingRules.decide(facts.about(known, now), flight, policy, now))
                .orElseGet(() -> BoardingRules.unidentified(flight, policy, now));
    }
}
