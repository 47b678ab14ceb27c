package org.selamat.helpdesk.application.correction;

import java.time.Clock;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.CaseMoves;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.correction.Application;
import org.selamat.helpdesk.domain.correction.Convergence;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.helpdesk.domain.correction.Corrections;

/**
 * What the owner service did with a correction, and when every copy had followed. The two may come in either order: a case
 * closes when it has heard both, and not before. Both take the case's lock before they look for the other, so that none of
 * them can miss it.
 */
@ApplicationScoped
public class TakeOutcome {

    private final Cases cases;
    private final CaseMoves moves;
    private final Corrections corrections;
    private final Clock clock;

    TakeOutcome(Cases cases, CaseMoves moves, Corrections corrections, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Transactional
    public void applied(CorrectionId id, Application application) {
        corrections.find(id).filter(Correction::isApproved).ifPresent(correction -> {
            var found = lock(correction);
            if (write(found, found.applied(clock.instant())) instanceof Step.Moved moved) {
                var applied = correction.applied(application);
                corrections.save(applied);
                corrections.convergenceOf(applied).ifPresent(known -> close(moved.after()));
            }
        });
    }

    @Transactional
    public void refused(CorrectionId id, String reason) {
        corrections.find(id).filter(Correction::isApproved).ifPresent(correction -> {
            var found = lock(correction);
            write(found, found.refusedByOwner(reason, clock.instant()));
        });
    }

    @Transactional
    public void converged(Convergence convergence) {
        corrections.add(convergence);
        corrections.provenBy(convergence).forEach(correction -> {
            var found = lock(correction);
            if (corrections.find(correction.id()).orElseThrow().application() != null) {
                close(found);
            }
        });
    }

    /** A copy followed corrections of another owner than status-service. Told of every copy; most are nobody's correction. */
    @Transactional
    public void followed(Collection<Convergence> convergences) {
        var awaited = corrections.awaited(convergences.stream().map(Convergence::batchId).toList());
        convergences.stream().filter(one -> awaited.contains(one.batchId())).forEach(this::converged);
    }

    private void close(SupportCase applied) {
        write(applied, applied.converged(clock.instant()));
    }

    /** Steps happen by this service's own clock; what the other's clock said stands in the proof. */
    private Step write(SupportCase found, Step step) {
        return moves.write(found, step, clock.instant());
    }

    private SupportCase lock(Correction correction) {
        return cases.lock(correction.caseId()).orElseThrow();
    }
}
