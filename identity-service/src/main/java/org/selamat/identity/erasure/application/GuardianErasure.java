package org.selamat.identity.erasure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.ErasureRight;
import org.selamat.identity.person.domain.Delegations;
import org.selamat.identity.person.domain.Person;

/** Whether a guardian may speak for a dependant in this. */
@ApplicationScoped
class GuardianErasure {

    private static final ZoneId HOME = ZoneId.of("Asia/Kuala_Lumpur");

    private final Delegations delegations;
    private final Clock clock;

    GuardianErasure(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    boolean may(PersonId guardian, Person dependant) {
        return ErasureRight.ofGuardian(guardian, dependant, delegations.over(dependant.id()), clock.instant(),
                LocalDate.now(clock.withZone(HOME)));
    }
}
