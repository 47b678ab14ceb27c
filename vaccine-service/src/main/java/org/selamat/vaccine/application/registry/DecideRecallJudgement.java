package org.selamat.vaccine.application.registry;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.Lots;
import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.domain.registry.RecallJudgement.Step;
import org.selamat.vaccine.domain.registry.RecallJudgements;

/** A second member of staff decides whether doses of a recalled lot count. Of each dose it is told afterwards. */
@ApplicationScoped
public class DecideRecallJudgement {

    /** What came of it. */
    public sealed interface Answer {

        record Decided(RecallJudgement judgement) implements Answer {
        }

        record Unknown() implements Answer {
        }

        record SamePerson() implements Answer {
        }

        record DecidedBefore() implements Answer {
        }

        /** The lot is recalled otherwise than when it was proposed. */
        record RecallChanged() implements Answer {
        }
    }

    private final RecallJudgements judgements;
    private final Lots lots;
    private final Clock clock;

    DecideRecallJudgement(RecallJudgements judgements, Lots lots, Clock clock) {
        this.judgements = judgements;
        this.lots = lots;
        this.clock = clock;
    }

    @Transactional
    public Answer decide(UUID lot, UUID id, boolean approve, String by) {
        return lots.forUpdate(lot).flatMap(locked -> judgements.forUpdate(lot, id).map(
                proposed -> keep(locked,
                        proposed.decide(approve, locked.recall(), by, clock.instant()))))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer keep(Lot lot, Step step) {
        if (step instanceof Step.Decided decided) {
            judgements.replace(decided.judgement());
            if (decided.judgement().isApproved()) {
                lots.replace(lot.judged(decided.judgement().dosesCount()));
            }
            return new Answer.Decided(decided.judgement());
        }
        if (step instanceof Step.SamePerson) {
            return new Answer.SamePerson();
        }
        return step instanceof Step.Stale ? new Answer.RecallChanged() : new Answer.DecidedBefore();
    }
}
