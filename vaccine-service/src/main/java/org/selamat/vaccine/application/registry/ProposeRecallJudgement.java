package org.selamat.vaccine.application.registry;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.Lots;
import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.domain.registry.RecallJudgements;

/** A first member of staff says whether doses given from a recalled lot count. Nothing changes yet. */
@ApplicationScoped
public class ProposeRecallJudgement {

    /** What came of it. */
    public sealed interface Answer {

        record Proposed(RecallJudgement judgement) implements Answer {
        }

        record LotUnknown() implements Answer {
        }

        /** Doses of a lot in use count, and nobody can say otherwise. */
        record NotRecalled() implements Answer {
        }

        /** The recall says this already. */
        record SaysSo() implements Answer {
        }
    }

    private final Lots lots;
    private final RecallJudgements judgements;
    private final Clock clock;

    ProposeRecallJudgement(Lots lots, RecallJudgements judgements, Clock clock) {
        this.lots = lots;
        this.judgements = judgements;
        this.clock = clock;
    }

    @Transactional
    public Answer propose(UUID lot, boolean dosesCount, String proposer) {
        var found = lots.find(lot);
        if (found.isEmpty()) {
            return new Answer.LotUnknown();
        }
        return found.flatMap(Lot::recall).map(recall -> propose(lot, recall, dosesCount, proposer))
                .orElseGet(Answer.NotRecalled::new);
    }

    private Answer propose(UUID lot, Lot.Recall seen, boolean dosesCount, String proposer) {
        if (seen.dosesCount() == dosesCount) {
            return new Answer.SaysSo();
        }
        var judgement = new RecallJudgement(Uuids.v7(clock), lot, seen, dosesCount, proposer,
                clock.instant(),
                Optional.empty());
        judgements.add(judgement);
        return new Answer.Proposed(judgement);
    }
}
