package org.selamat.status.evidence.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/** checkin-service takes an exposure back, because its case was voided. */
@ApplicationScoped
public class WithdrawExposure {

    private final VoidEvidence voids;
    private final Clock clock;

    WithdrawExposure(VoidEvidence voids, Clock clock) {
        this.voids = voids;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void withdraw(PersonId person, EvidenceId exposure) {
        voids.apply(person, Voiding.bySource(exposure, "checkin", clock.instant()), Cause.VOID);
    }
}
