package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingRules;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/** Decides from what is known at one moment. */
@ApplicationScoped
class DecideBoarding {

    private final Turns turns;
    private final GatherFacts facts;
    private final PolicySet policies;

    DecideBoarding(Turns turns, GatherFacts facts, PolicySet policies) {
        this.turns = turns;
        this.facts = facts;
        this.policies = policies;
    }

    /** Takes the person's turn: the answer has to be recorded in the same transaction. */
    BoardingAnswer about(Optional<PersonId> person, Flight flight, Instant now) {
        person.ifPresent(known -> turns.toAnswer(Set.of(known)));
        Policy policy = policies.inForceAt(now);
        return person.map(known -> BoardingRules.decide(facts.about(Set.of(known), now).get(known), flight, policy, now))
                .orElseGet(() -> BoardingRules.unidentified(flight, policy, now));
    }
}
