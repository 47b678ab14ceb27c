package org.selamat.status.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

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
        assertThat(Provenance.ofBulkDecision(EvidenceKind.CASE_SUSPECTED, false, EvidenceSet.EMPTY, NOW))
                .as("nobody examined a thousand people for a file").isEqualTo(Basis.NONE);
    }

    private static Basis bulk(EvidenceSet own, boolean named) {
        return Provenance.ofBulkDecision(EvidenceKind.CLOSE_CONTACT, named, own, NOW);
    }
}
