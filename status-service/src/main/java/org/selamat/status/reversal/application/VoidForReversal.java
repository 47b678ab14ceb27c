package org.selamat.status.reversal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.application.VoidEvidence;
import org.selamat.status.evidence.application.VoidEvidence.Wrong;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.VoidReason;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Target;

/** Voids evidence in the name of a reversal, and notes for whom copies now have to report. */
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

    void apply(Reversal reversal, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonId, StatusVersion> changed = voids.apply(
                evidence.stream().map(one -> new Wrong(one.person(), voiding(reversal, one, now))).toList(),
                reversal.cause());
        reversals.touched(reversal.unit(), evidence.stream().map(Evidence::person).distinct().collect(Collectors.toMap(
                Function.identity(), person -> Optional.ofNullable(changed.get(person)).map(StatusVersion::version))), now);
    }

    private static Voiding voiding(Reversal reversal, Evidence evidence, Instant now) {
        boolean wholeBatch = reversal.target().kind() == Target.Kind.STATUS_BATCH;
        Optional<BatchId> batch = wholeBatch ? Optional.of(reversal.unit()) : evidence.origin().batch();
        return new Voiding(evidence.id(), wholeBatch ? VoidReason.BATCH_REVERSED : VoidReason.CORRECTION,
                reversal.approver().orElse(reversal.proposer()), batch, reversal.correctionId(), now);
    }
}
