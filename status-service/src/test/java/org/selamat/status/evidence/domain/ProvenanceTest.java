package org.selamat.status.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.testsupport.Facts;

/** What stands behind a decision. */
class ProvenanceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void aBulkDecisionNeedsACaseAContactOrAnArrivalBehindIt() {
        // given
        EvidenceSet exposed = EvidenceSet.EMPTY.with(Facts.exposure(NOW.minus(Duration.ofDays(2)), 30, 1));
        EvidenceSet longAgo = EvidenceSet.EMPTY.with(Facts.exposure(NOW.minus(Duration.ofDays(15)), 30, 1));
        // when / then
        assertThat(bulk(EvidenceSet.EMPTY, false)).isEqualTo(Basis.NONE);
        assertThat(bulk(EvidenceSet.EMPTY, true)).isEqualTo(Basis.NAMED_CASE);
        assertThat(bulk(exposed, false)).isEqualTo(Basis.SHARED_VISIT);
        assertThat(bulk(longAgo, false)).isEqualTo(Basis.NONE);
    }

    @Test
    void aVoidedVisitAndAVaccinationAreNothingBehindIt() {
        // given
        Evidence visit = Facts.exposure(NOW.minus(Duration.ofDays(2)), 30, 1);
        EvidenceSet voided = EvidenceSet.EMPTY.with(visit).without(visit.id())
                .with(Facts.dose(NOW.minus(Duration.ofDays(3)), 2, 2));
        // when / then
        assertThat(bulk(voided, false).backs()).isFalse();
    }

    @Test
    void aClinicalDecisionAboutOnePersonRestsOnTheExamination() {
        assertThat(Provenance.ofSingleDecision(EvidenceKind.CASE_SUSPECTED, false, EvidenceSet.EMPTY, NOW))
                .isEqualTo(Basis.EXAMINATION);
        assertThat(Provenance.ofSingleDecision(EvidenceKind.HOME_SURVEILLANCE, false, EvidenceSet.EMPTY, NOW))
                .isEqualTo(Basis.NONE);
        assertThat(bulk(EvidenceSet.EMPTY, false)).as("nobody examined a thousand people for a file").isEqualTo(Basis.NONE);
    }

    @Test
    void anArrivalRestsOnWhoeverSawTheTraveller() {
        // given
        EvidenceSet seen = EvidenceSet.EMPTY.with(Facts.of(EvidenceKind.ARRIVAL, Grade.OFFICER, NOW, Details.NONE,
                Provenance.ofSingleDecision(EvidenceKind.ARRIVAL, false, EvidenceSet.EMPTY, NOW)));
        EvidenceSet said = EvidenceSet.EMPTY
                .with(Facts.unbacked(EvidenceKind.ARRIVAL, NOW, new BatchId(UUID.randomUUID())));
        // when / then
        assertThat(bulk(seen, false)).as("an officer met one").isEqualTo(Basis.ARRIVAL);
        assertThat(bulk(said, false)).as("a file says so about a thousand, and can't back the next file").isEqualTo(Basis.NONE);
        assertThat(Provenance.ofBulkDecision(Optional.of(Basis.ARRIVAL), EvidenceSet.EMPTY, NOW))
                .as("an airline asked").isEqualTo(Basis.ARRIVAL);
    }

    private static Basis bulk(EvidenceSet own, boolean named) {
        return Provenance.ofBulkDecision(named ? Optional.of(Basis.NAMED_CASE) : Optional.empty(), own, NOW);
    }
}
