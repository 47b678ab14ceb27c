package org.selamat.status.derivation.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.PastStatus;
import org.selamat.status.derivation.domain.SealedHistory;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.derivation.domain.StatusHistory;
import org.selamat.status.derivation.domain.WhatIf;
import org.selamat.status.derivation.domain.WhatIf.Alternative;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/** What a person's status was, and what it could be. */
@ApplicationScoped
public class ReadPast {

    /** Far more than anyone had in two years of a pandemic. */
    private static final int MOST = 500;

    private final StatusHistory history;
    private final EvidenceLog log;
    private final StatusFold fold;
    private final Clock clock;

    ReadPast(StatusHistory history, EvidenceLog log, StatusFold fold, Clock clock) {
        this.history = history;
        this.log = log;
        this.fold = fold;
        this.clock = clock;
    }

    /** Everything, for the person: what was withdrawn is the proof that it was wrong. */
    @Transactional
    public Past own(PersonId person) {
        return new Past(history.of(person, MOST), log.of(person));
    }

    /** As others may see it. */
    @Transactional
    public Past sealed(PersonId person) {
        EvidenceSet evidence = log.of(person);
        return new Past(new SealedHistory(fold).of(history.of(person, MOST), evidence), evidence);
    }

    @Transactional
    public List<Alternative> alternatives(PersonId person) {
        return new WhatIf(fold, clock.instant(), log.of(person)).of(person);
    }

    /** Statuses, oldest first, and the evidence that says which of them were withdrawn. */
    public record Past(List<PastStatus> statuses, EvidenceSet evidence) {
    }
}
