package org.selamat.status.reversal.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Target;

/**
 * Voids what a reversal is about, one chunk and one transaction at a time. What is left to do is read from the evidence
 * itself, so a killed process leaves nothing to repair: whoever continues finds exactly what still stands.
 */
@ApplicationScoped
public class RunReversal {

    private final Reversals reversals;
    private final EvidenceLog log;
    private final VoidForReversal voids;
    private final FinishReversal finish;

    RunReversal(Reversals reversals, EvidenceLog log, VoidForReversal voids, FinishReversal finish) {
        this.reversals = reversals;
        this.log = log;
        this.voids = voids;
        this.finish = finish;
    }

    @Transactional
    public List<BatchId> waiting() {
        return reversals.in(Reversal.State.RUNNING);
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(BatchId unit, int chunk) {
        return reversals.forUpdate(unit).filter(one -> one.state() == Reversal.State.RUNNING)
                .map(reversal -> advance(reversal, chunk)).orElse(false);
    }

    private boolean advance(Reversal reversal, int chunk) {
        List<Evidence> standing = standing(reversal, chunk);
        voids.apply(reversal, standing);
        if (standing.size() == chunk) {
            return true;
        }
        finish.finish(reversal);
        return false;
    }

    private List<Evidence> standing(Reversal reversal, int chunk) {
        if (reversal.target().kind() == Target.Kind.STATUS_BATCH) {
            return log.standingOf(reversal.target().batch(), chunk);
        }
        return log.find(reversal.target().evidence()).filter(one -> !log.isVoided(one.id())).stream().toList();
    }
}
