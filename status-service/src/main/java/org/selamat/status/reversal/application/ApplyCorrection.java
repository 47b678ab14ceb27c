package org.selamat.status.reversal.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.reversal.domain.Correction;
import org.selamat.status.reversal.domain.Refusal;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.ReversalAnnouncements;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Target;

/** An approved correction: starts the reversal of a batch or of one piece of evidence, or says why it can't. */
@ApplicationScoped
public class ApplyCorrection {

    private final Reversals reversals;
    private final Batches batches;
    private final EvidenceLog log;
    private final ReversalAnnouncements announcements;
    private final Clock clock;

    ApplyCorrection(Reversals reversals, Batches batches, EvidenceLog log, ReversalAnnouncements announcements, Clock clock) {
        this.reversals = reversals;
        this.batches = batches;
        this.log = log;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void apply(Correction correction) {
        refusalOf(correction).ifPresentOrElse(why -> announcements.refused(correction, why), () -> start(correction));
    }

    private Optional<Refusal> refusalOf(Correction correction) {
        if (!correction.isByTwoPeople()) {
            return Optional.of(Refusal.NOT_TWO_PEOPLE);
        }
        return correction.target().kind() == Target.Kind.STATUS_BATCH ? refusalOfBatch(correction)
                : refusalOfEvidence(correction);
    }

    private Optional<Refusal> refusalOfBatch(Correction correction) {
        return batches.forUpdate(correction.target().batch()).map(batch -> {
            if (batch.state().isReversal()) {
                return Optional.of(Refusal.ALREADY_VOIDED);
            }
            return batch.state().isReversible() ? Optional.<Refusal> empty() : Optional.of(Refusal.NOT_REVERSIBLE);
        }).orElse(Optional.of(Refusal.UNKNOWN_TARGET));
    }

    private Optional<Refusal> refusalOfEvidence(Correction correction) {
        Optional<Evidence> evidence = log.find(correction.target().evidence())
                .filter(one -> one.person().equals(correction.person()));
        if (evidence.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_TARGET);
        }
        return log.isVoided(evidence.get().id()) ? Optional.of(Refusal.ALREADY_VOIDED) : Optional.empty();
    }

    private void start(Correction correction) {
        Reversal reversal = Reversal.correcting(correction, clock.instant());
        if (correction.target().kind() == Target.Kind.STATUS_BATCH) {
            batches.forUpdate(reversal.unit()).map(Batch::reversing).ifPresent(step -> batches.replace(((Taken) step).batch()));
        }
        reversals.find(reversal.unit()).ifPresentOrElse(proposed -> reversals.replace(reversal), () -> reversals.add(reversal));
    }
}
