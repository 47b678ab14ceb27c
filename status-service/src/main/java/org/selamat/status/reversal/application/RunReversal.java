package org.selamat.status.reversal.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Place;
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

    /**
     * One chunk. It is done when nothing stands from the first place on, so that a place that was passed too early costs
     * one more look and nothing else.
     *
     * @param from what stands before this place was taken already
     * @return where to go on; empty when there is nothing more to do
     */
    @Transactional
    public Optional<Place> step(BatchId unit, Place from, int chunk) {
        return reversals.forUpdate(unit).filter(one -> one.state() == Reversal.State.RUNNING)
                .flatMap(reversal -> advance(reversal, from, chunk));
    }

    private Optional<Place> advance(Reversal reversal, Place from, int chunk) {
        List<Evidence> standing = standing(reversal, from, chunk);
        voids.apply(reversal, standing);
        if (standing.size() == chunk) {
            return Optional.of(Place.of(standing.get(chunk - 1)));
        }
        if (!from.equals(Place.FIRST)) {
            return Optional.of(Place.FIRST);
        }
        finish.finish(reversal);
        return Optional.empty();
    }

    private List<Evidence> standing(Reversal reversal, Place from, int chunk) {
        if (reversal.target().kind() == Target.Kind.STATUS_BATCH) {
            return log.standingOf(reversal.target().batch(), from, chunk);
        }
        return log.find(reversal.target().evidence()).filter(one -> !log.isVoided(one.id())).stream().toList();
    }
}
