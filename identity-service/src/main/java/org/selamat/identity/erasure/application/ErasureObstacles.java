package org.selamat.identity.erasure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.identity.erasure.domain.Obstacle;
import org.selamat.identity.merge.domain.Merges;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Delegations;

/** Finds what stands in the way of forgetting a person. */
@ApplicationScoped
class ErasureObstacles {

    private final Delegations delegations;
    private final Accounts accounts;
    private final Erasures erasures;
    private final Merges merges;
    private final Clock clock;

    ErasureObstacles(Delegations delegations, Accounts accounts, Erasures erasures, Merges merges, Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.erasures = erasures;
        this.merges = merges;
        this.clock = clock;
    }

    Optional<Obstacle> of(PersonId person) {
        var now = clock.instant();
        if (merges.isBeingParted(person)) {
            return Optional.of(Obstacle.PARTING);
        }
        var needed = delegations.givenTo(person).stream().filter(d -> d.inForce(now)).anyMatch(d -> nobodyElse(d, now));
        return needed ? Optional.of(Obstacle.DEPENDANTS) : Optional.empty();
    }

    /** Whether the dependant has no other guardian, no log-in, and isn't about to be forgotten too. */
    private boolean nobodyElse(Delegation delegation, Instant now) {
        var dependant = delegation.dependant();
        return accounts.of(dependant).isEmpty() && erasures.waitingFor(dependant).isEmpty() && delegations.over(dependant)
                .stream().noneMatch(d -> d.inForce(now) && !d.guardian().equals(delegation.guardian()));
    }
}
