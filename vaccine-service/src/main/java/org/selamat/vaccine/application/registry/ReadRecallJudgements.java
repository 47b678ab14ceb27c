package org.selamat.vaccine.application.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.registry.Lots;
import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.domain.registry.RecallJudgements;

/** Shows staff what was proposed about the doses of a recalled lot, and of how many. It is about a lot: no person is read. */
@ApplicationScoped
public class ReadRecallJudgements {

    private static final int NEWEST = 100;

    private final RecallJudgements judgements;
    private final Lots lots;

    ReadRecallJudgements(RecallJudgements judgements, Lots lots) {
        this.judgements = judgements;
        this.lots = lots;
    }

    public Optional<RecallJudgement> find(UUID lot, UUID id) {
        return judgements.find(lot, id);
    }

    /** The newest hundred; empty for an unknown lot. */
    public Optional<List<RecallJudgement>> of(UUID lot) {
        return lots.find(lot).map(known -> judgements.of(lot, NEWEST));
    }

    /** How many standing doses it says something about. */
    public long doses(UUID lot) {
        return lots.find(lot).map(lots::dosesFrom).orElse(0L);
    }
}
