package org.selamat.status.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.batch.domain.DryRunCount.Outcome;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Provenance;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.persistence.PolicyFile;

/** The night of 7 November as a file of arrivals, when an arrival meant ten days at home. */
class ArrivalFloodTest {

    private static final Instant NOW = Instant.parse("2021-11-07T02:00:00Z");
    private static final PolicySet POLICIES = PolicyFile.packaged();
    private static final BulkBounds BOUNDS = POLICIES.inForceAt(NOW).bulk();
    private static final int ROWS = 200;

    @Test
    void arrivalsThatNobodySawAreOrdersWithoutProvenance() {
        // when
        DryRun run = dryRun(Optional.empty());
        // then
        assertThat(run.withoutProvenance()).isEqualTo(ROWS);
        assertThat(run.worsenWithoutProvenance()).isEqualTo(ROWS);
        assertThat(run.isUnsafe(BOUNDS)).isTrue();
        assertThat(Brake.check(new BrakeReading(BOUNDS.canaryOf(ROWS), BOUNDS.canaryOf(ROWS), 0), BOUNDS))
                .as("after the canary").contains(HaltReason.NO_PROVENANCE);
    }

    @Test
    void arrivalsThatAirlinesSawAreNot() {
        // when
        DryRun run = dryRun(Optional.of(Basis.ARRIVAL));
        // then
        assertThat(run.wouldWorsen()).isEqualTo(ROWS);
        assertThat(run.withoutProvenance()).isZero();
        assertThat(run.isUnsafe(BOUNDS)).isFalse();
    }

    private static DryRun dryRun(Optional<Basis> named) {
        StatusFold fold = new StatusFold(POLICIES);
        DryRunCount count = new DryRunCount();
        for (int line = 1; line <= ROWS; line++) {
            BatchRow row = new BatchRow(line, new PersonId(UUID.randomUUID()), EvidenceKind.ARRIVAL,
                    NOW.minus(Duration.ofHours(5)), Optional.empty(), Optional.of("MH370"));
            Evidence arrival = row.evidence(new BatchId(UUID.randomUUID()), "omar",
                    Provenance.ofBulkDecision(named, EvidenceSet.EMPTY, row.occurredAt()));
            count.add(row, true, Optional.empty(), new Outcome(fold.at(NOW, EvidenceSet.EMPTY),
                    fold.at(NOW, EvidenceSet.EMPTY.with(arrival)), arrival.isBacked()));
        }
        return count.at(NOW);
    }
}
