package org.selamat.status.reversal.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.batch.domain.Batches;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.ReversalAnnouncements;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Reversals.Watermark;

/** Takes the copies' reports, and says so once every one of them has followed for every affected person. */
@ApplicationScoped
public class ProveConvergence {

    private final Reversals reversals;
    private final Batches batches;
    private final ReversalAnnouncements announcements;

    ProveConvergence(Reversals reversals, Batches batches, ReversalAnnouncements announcements) {
        this.reversals = reversals;
        this.batches = batches;
        this.announcements = announcements;
    }

    @Transactional(TxType.MANDATORY)
    public void take(Collection<Watermark> watermarks) {
        reversals.reported(watermarks);
    }

    /** Reversals that are done here and wait for copies. */
    @Transactional
    public List<BatchId> waiting() {
        return reversals.in(Reversal.State.DONE);
    }

    /** How far the copies are with each of them. */
    @Transactional
    public List<Convergence> open() {
        return waiting().stream().map(reversals::convergenceOf).toList();
    }

    @Transactional
    public void check(BatchId unit) {
        Optional<Reversal> waiting = reversals.forUpdate(unit).filter(one -> one.state() == Reversal.State.DONE);
        waiting.filter(one -> reversals.mayHaveConverged(unit)).ifPresent(reversal -> {
            Convergence convergence = reversals.convergenceOf(unit);
            if (convergence.isComplete()) {
                reversals.replace(reversal.converged());
                announcements.converged(reversal, convergence);
            }
        });
    }

    /** @return empty for what is neither a batch nor a reversal */
    @Transactional
    public Optional<Report> report(BatchId unit) {
        Optional<Reversal> reversal = reversals.find(unit);
        return reversal.isEmpty() && batches.find(unit).isEmpty() ? Optional.empty()
                : Optional.of(new Report(reversal, reversals.convergenceOf(unit)));
    }

    /** How far the copies are; without a reversal as long as nobody takes the batch back. */
    public record Report(Optional<Reversal> reversal, Convergence convergence) {
    }
}
