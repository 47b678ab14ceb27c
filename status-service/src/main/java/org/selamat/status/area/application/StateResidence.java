package org.selamat.status.area.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.area.domain.Residence;
import org.selamat.status.area.domain.ResidenceStatement;
import org.selamat.status.area.domain.ResidenceStatement.By;
import org.selamat.status.area.domain.Residences;
import org.selamat.status.evidence.domain.EvidenceId;

/** Keeps where the person of a piece of evidence lives, in the transaction of that evidence. No status depends on it. */
@ApplicationScoped
public class StateResidence {

    private final Residences residences;
    private final Clock clock;

    StateResidence(Residences residences, Clock clock) {
        this.residences = residences;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void of(EvidenceId evidence, Optional<Residence> residence, By by, String actor) {
        residence.map(known -> new ResidenceStatement(evidence.value(), known, by, actor, clock.instant()))
                .ifPresent(residences::add);
    }
}
