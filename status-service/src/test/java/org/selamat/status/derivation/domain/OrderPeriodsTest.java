package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.lab;
import static org.selamat.status.testsupport.Facts.officer;
import static org.selamat.status.testsupport.Facts.self;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

/** Orders made longer or shorter are evidence too: nothing is edited, and what they rest on still decides. */
class OrderPeriodsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    private final Evidence decision = officer(EvidenceKind.HOME_SURVEILLANCE, daysAgo(10));

    @Test
    void anExtensionKeepsTheOrderAndItsBeginning() {
        // given
        Evidence longer = change(EvidenceKind.HOME_ORDER_EXTENDED, daysAgo(1), NOW.plus(Duration.ofDays(8)));
        // when
        OrderDemand order = at(NOW.plus(Duration.ofDays(6)), decision, longer).order().orElseThrow();
        // then
        assertThat(order.from()).isEqualTo(decision.occurredAt());
        assertThat(order.until()).isEqualTo(NOW.plus(Duration.ofDays(8)));
        assertThat(order.because()).containsExactlyInAnyOrder(decision.id(), longer.id());
    }

    @Test
    void aReductionEndsItEarlierByTheClock() {
        // given
        Evidence shorter = change(EvidenceKind.HOME_ORDER_REDUCED, daysAgo(1), NOW.plus(Duration.ofHours(2)));
        // when / then
        assertThat(at(NOW, decision, shorter).validUntil()).hasValue(NOW.plus(Duration.ofHours(2)));
        assertThat(at(NOW.plus(Duration.ofHours(2)), decision, shorter).label()).isEqualTo(Label.LOW_RISK);
    }

    @Test
    void theLaterDecisionCounts() {
        // given
        Evidence longer = change(EvidenceKind.HOME_ORDER_EXTENDED, daysAgo(3), NOW.plus(Duration.ofDays(9)));
        Evidence shorter = change(EvidenceKind.HOME_ORDER_REDUCED, daysAgo(1), NOW.plus(Duration.ofDays(1)));
        // when / then
        assertThat(at(NOW, shorter, longer, decision).validUntil()).hasValue(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aReductionSaysNothingAboutWhatBeginsLater() {
        // given
        Evidence shorter = change(EvidenceKind.HOME_ORDER_REDUCED, daysAgo(2), daysAgo(2));
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, daysAgo(1));
        // when / then
        assertThat(at(NOW, decision, shorter, positive).validUntil())
                .hasValue(positive.occurredAt().plus(Duration.ofDays(5)));
    }

    @Test
    void whereThereIsNoOrderThereIsNothingToExtend() {
        // given
        Evidence longer = change(EvidenceKind.HOME_ORDER_EXTENDED, daysAgo(1), NOW.plus(Duration.ofDays(8)));
        EvidenceSet voided = EvidenceSet.of(List.of(decision, longer), List.of(decision.id()));
        // when / then
        assertThat(at(NOW, longer).label()).isEqualTo(Label.LOW_RISK);
        assertThat(FOLD.at(NOW, voided).label()).as("it falls with what it extends").isEqualTo(Label.LOW_RISK);
    }

    @Test
    void anExtensionOfAnOrderWithNothingBehindItHasNothingBehindItEither() {
        // given
        Evidence bare = Facts.of(EvidenceKind.HOME_SURVEILLANCE, Grade.OFFICER, daysAgo(10), decision.details(), Basis.NONE);
        Evidence longer = change(EvidenceKind.HOME_ORDER_EXTENDED, daysAgo(1), NOW.plus(Duration.ofDays(8)));
        // when / then
        assertThat(at(NOW, bare, longer).order()).hasValueSatisfying(order -> assertThat(order.backed()).isFalse());
    }

    @Test
    void onesOwnDatesDoNotMoveAnOrder() { // SORMAS #6671, #8191, #5263: a date field that silently recomputes the order
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, daysAgo(1));
        Evidence claimedOnset = self(EvidenceKind.SYMPTOMS, daysAgo(5));
        Evidence claimedRecovery = self(EvidenceKind.RECOVERED, NOW.minusSeconds(60));
        // when / then
        assertThat(at(NOW, positive, claimedOnset, claimedRecovery)).isEqualTo(at(NOW, positive));
    }

    private static Evidence change(EvidenceKind kind, Instant at, Instant until) {
        return Facts.of(kind, Grade.OFFICER, at, new NewEnd(until, "CLINICAL_ASSESSMENT"), Basis.EXAMINATION);
    }

    private static Status at(Instant t, Evidence... evidence) {
        return FOLD.at(t, EvidenceSet.of(List.of(evidence), List.of()));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
