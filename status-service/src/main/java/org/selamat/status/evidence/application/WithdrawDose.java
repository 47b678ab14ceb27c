package org.selamat.status.evidence.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/** vaccine-service takes a dose back, because two people agreed that it should never have been on record, or not like that. */
@ApplicationScoped
public class WithdrawDose {

    private final VoidEvidence voids;
    private final Clock clock;

    WithdrawDose(VoidEvidence voids, Clock clock) {
        this.voids = voids;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void withdraw(PersonId person, EvidenceId dose) {
        voids.apply(person, Voiding.bySource(dose, "vaccine", clock.instant()), Cause.VOID);
    }
}
