package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;
import static org.selamat.status.testsupport.Facts.lab;
import static org.selamat.status.testsupport.Facts.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.WhatIf.Kind;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.persistence.PolicyFile;

/** What others may see of a past, and what would change the present. */
class SealedHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    private final Evidence wrong = lab(EvidenceKind.PCR_POSITIVE, NOW.minus(Duration.ofHours(20)));
    private final Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, NOW.minus(Duration.ofHours(30)));

    @Test
    void whatShouldNeverHaveBeenIsNotThereAndNothingShowsThatItWas() {
        // given
        EvidenceSet before = EvidenceSet.of(List.of(wrong), List.of());
        EvidenceSet after = before.without(wrong.id());
        List<PastStatus> versions = List.of(version(1, before, 10), version(2, after, 1));
        // when
        List<PastStatus> seen = new SealedHistory(FOLD).of(versions, after);
        // then
        assertThat(versions.get(0).isWithdrawn(after)).isTrue();
        assertThat(seen).isEmpty();
    }

    @Test
    void whatTheRestSaidOfThatMomentStandsInItsPlace() {
        // given
        EvidenceSet both = EvidenceSet.of(List.of(wrong, contact), List.of());
        EvidenceSet rest = both.without(wrong.id());
        // when
        List<PastStatus> seen = new SealedHistory(FOLD).of(List.of(version(1, both, 10), version(2, rest, 1)), rest);
        // then
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo(Label.HOME_SURVEILLANCE);
            assertThat(one.evidence()).containsExactly(contact.id());
        });
    }

    @Test
    void aPastWithoutMistakesIsShownAsItWas() {
        // given
        EvidenceSet evidence = EvidenceSet.of(List.of(wrong), List.of());
        List<PastStatus> versions = List.of(version(1, evidence, 10), version(2, evidence, -24 * 6));
        // when / then
        assertThat(new SealedHistory(FOLD).of(versions, evidence)).isEqualTo(versions);
    }

    @Test
    void theFoldItselfSaysWhatWouldChangeAStatus() {
        // given
        EvidenceSet both = EvidenceSet.of(List.of(wrong, contact), List.of());
        // when
        var found = new WhatIf(FOLD, NOW, both).of(AISYAH);
        // then
        assertThat(found).extracting(WhatIf.Alternative::kind).contains(Kind.EVIDENCE_WITHDRAWN, Kind.TIME)
                .as("one negative after a positive cancels nothing").doesNotContain(Kind.NEGATIVE_LAB_PCR);
        assertThat(found).filteredOn(one -> one.evidence().filter(wrong.id()::equals).isPresent()).singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo(Label.HOME_SURVEILLANCE));
    }

    @Test
    void aSuspicionIsEndedByALaboratoryNegativeAndConfirmedByAPositive() {
        // given
        EvidenceSet suspected = EvidenceSet.of(List.of(officer(EvidenceKind.CASE_SUSPECTED, NOW.minus(Duration.ofHours(5)))),
                List.of());
        // when
        var found = new WhatIf(FOLD, NOW, suspected).of(AISYAH);
        // then
        assertThat(found).filteredOn(one -> one.kind() == Kind.NEGATIVE_LAB_PCR).singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo(Label.LOW_RISK));
        assertThat(found).filteredOn(one -> one.kind() == Kind.POSITIVE_LAB_PCR).singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo(Label.CONFIRMED));
    }

    private static PastStatus version(long number, EvidenceSet evidence, int hoursAgo) {
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        Status status = FOLD.at(at, evidence);
        return new PastStatus(number, status.label(), status.rule(), status.since(), status.validUntil(), status.evidence(),
                status.policyVersion(), at);
    }
}
