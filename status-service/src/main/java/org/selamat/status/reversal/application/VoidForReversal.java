package org.selamat.status.reversal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.application.VoidEvidence;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.VoidReason;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Target;

/** Voids one piece of evidence in the name of a reversal, and notes for whom copies now have to report. */
@ApplicationScoped
class VoidForReversal {

    private final VoidEvidence voids;
    private final Reversals reversals;
    private final Clock clock;

    VoidForReversal(VoidEvidence voids, Reversals reversals, Clock clock) {
        this.voids = voids;
        this.reversals = reversals;
        this.clock = clock;
    }

    void apply(Reversal reversal, Evidence evidence) {
        Instant now = clock.instant();
        Optional<StatusVersion> changed = voids.apply(evidence.person(), voiding(reversal, evidence, now), reversal.cause());
        reversals.touched(reversal.unit(), evidence.person(), changed.map(StatusVersion::version), now);
    }

    private static Voiding voiding(Reversal reversal, Evidence evidence, Instant now) {
        boolean wholeBatch = reversal.target().kind() == Target.Kind.STATUS_BATCH;
        Optional<BatchId> batch = wholeBatch ? Optional.of(reversal.unit()) : evidence.origin().batch();
        return new Voiding(evidence.id(), wholeBatch ? VoidReason.BATCH_REVERSED : VoidReason.CORRECTION,
                reversal.approver().orElse(reversal.proposer()), batch, reversal.correctionId(), now);
    }
}
