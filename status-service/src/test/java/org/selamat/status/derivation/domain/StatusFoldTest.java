package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.dose;
import static org.selamat.status.testsupport.Facts.exposure;
import static org.selamat.status.testsupport.Facts.lab;
import static org.selamat.status.testsupport.Facts.officer;
import static org.selamat.status.testsupport.Facts.self;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Colour;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

/** The fold under the packaged policies: who is what, why, and until when. */
class StatusFoldTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    @Test
    void someoneOfWhomNothingIsKnownIsLowRisk() {
        // when
        Status status = at(NOW);
        // then
        assertThat(status.label()).isEqualTo(Label.LOW_RISK);
        assertThat(status.rule()).isEqualTo(Rule.NOTHING_AGAINST);
        assertThat(status.evidence()).isEmpty();
        assertThat(status.order()).isEmpty();
    }

    @Test
    void aPositivePcrIsolatesFiveDaysFromTheSampleAndNamesIt() {
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(30));
        // when
        Status status = at(NOW, positive);
        // then
        assertThat(status.label()).isEqualTo(Label.CONFIRMED);
        assertThat(status.evidence()).containsExactly(positive.id());
        assertThat(status.validUntil()).hasValue(positive.occurredAt().plus(Duration.ofDays(5)));
        assertThat(status.policyVersion()).isEqualTo("MY-2023-12-21");
        assertThat(status.order()).hasValueSatisfying(order -> assertThat(order.backed()).isTrue());
        assertThat(status.cases())
                .containsExactly(new ConfirmedCase(positive.id(), positive.occurredAt().minus(Duration.ofDays(2)),
                        positive.occurredAt().plus(Duration.ofDays(5))));
    }

    @Test
    void isolationCountsFromTheOnsetOfSymptomsNotFromTheTest() {
        // given
        Evidence onset = officer(EvidenceKind.SYMPTOMS, hoursAgo(72));
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(24));
        // when
        Status status = at(NOW, onset, positive);
        // then
        assertThat(status.validUntil()).hasValue(onset.occurredAt().plus(Duration.ofDays(5)));
        assertThat(status.evidence()).containsExactlyInAnyOrder(onset.id(), positive.id());
    }

    @Test
    void theClockReleasesWithoutAnybodyDoingAnything() {
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, NOW);
        Instant end = NOW.plus(Duration.ofDays(5));
        // when / then
        assertThat(at(end.minusMillis(1), positive).label()).isEqualTo(Label.CONFIRMED);
        assertThat(at(end, positive).label()).isEqualTo(Label.LOW_RISK);
        assertThat(at(end, positive).since()).isEqualTo(end);
        assertThat(at(NOW, positive).revisitAt()).hasValue(end);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("precedence")
    void theMostSeriousThingThatHoldsIsShown(Label expected, List<Evidence> evidence) {
        assertThat(at(NOW, evidence.toArray(Evidence[]::new)).label()).isEqualTo(expected);
    }

    static Stream<Arguments> precedence() {
        Evidence death = officer(EvidenceKind.DECEASED, hoursAgo(1));
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(5));
        Evidence home = officer(EvidenceKind.HOME_SURVEILLANCE, hoursAgo(5));
        Evidence suspected = officer(EvidenceKind.CASE_SUSPECTED, hoursAgo(5));
        Evidence watched = officer(EvidenceKind.UNDER_SURVEILLANCE, hoursAgo(5));
        Evidence exposed = exposure(hoursAgo(5), 40, 0.5);
        return Stream.of(
                Arguments.of(Label.DECEASED, List.of(exposed, positive, death)),
                Arguments.of(Label.CONFIRMED, List.of(home, suspected, positive, exposed)),
                Arguments.of(Label.HOME_SURVEILLANCE, List.of(suspected, home, watched)),
                Arguments.of(Label.SUSPECTED, List.of(watched, suspected, exposed)),
                Arguments.of(Label.UNDER_SURVEILLANCE, List.of(exposed, watched)),
                Arguments.of(Label.CASUAL_CONTACT, List.of(exposed)));
    }

    @Test
    void aNegativeAtTheEndOfIsolationDoesNotUndoTheCase() { // SORMAS #6276
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(96));
        Evidence negative = lab(EvidenceKind.PCR_NEGATIVE, hoursAgo(2));
        // when / then
        assertThat(at(NOW, positive, negative).label()).isEqualTo(Label.CONFIRMED);
        assertThat(at(NOW, positive, negative).cases()).hasSize(1);
    }

    @Test
    void aPcrNegativeOverrulesARapidPositiveButNotTheOtherWayRound() { // SORMAS #6265
        // given
        Evidence rapid = lab(EvidenceKind.RTK_POSITIVE, hoursAgo(20));
        Evidence pcrNegative = lab(EvidenceKind.PCR_NEGATIVE, hoursAgo(10));
        Evidence pcr = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(20));
        Evidence rapidNegative = lab(EvidenceKind.RTK_NEGATIVE, hoursAgo(10));
        // when / then
        assertThat(at(NOW, rapid).label()).isEqualTo(Label.CONFIRMED);
        assertThat(at(NOW, rapid, pcrNegative).label()).isEqualTo(Label.LOW_RISK);
        assertThat(at(NOW, pcr, rapidNegative).label()).isEqualTo(Label.CONFIRMED);
    }

    @Test
    void anIndeterminateResultIsNeitherPositiveNorNegative() { // SORMAS #13793
        // given
        Evidence unclear = lab(EvidenceKind.PCR_INDETERMINATE, hoursAgo(3));
        Evidence suspected = officer(EvidenceKind.CASE_SUSPECTED, hoursAgo(5));
        // when / then
        assertThat(at(NOW, unclear).label()).isEqualTo(Label.LOW_RISK);
        assertThat(at(NOW, suspected, unclear).label()).isEqualTo(Label.SUSPECTED);
    }

    @Test
    void notACaseLeavesAValidContactsFollowUp() { // SORMAS #3424
        // given
        Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, hoursAgo(30));
        Evidence suspected = officer(EvidenceKind.CASE_SUSPECTED, hoursAgo(20));
        Evidence notACase = officer(EvidenceKind.NOT_A_CASE, hoursAgo(1));
        // when
        Status status = at(NOW, contact, suspected, notACase);
        // then
        assertThat(status.label()).isEqualTo(Label.HOME_SURVEILLANCE);
        assertThat(status.evidence()).containsExactly(contact.id());
    }

    @Test
    void anOfficerCannotOverruleALaboratory() {
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(20));
        Evidence confirmed = officer(EvidenceKind.CASE_CONFIRMED, hoursAgo(20));
        Evidence notACase = officer(EvidenceKind.NOT_A_CASE, hoursAgo(1));
        // when / then
        assertThat(at(NOW, positive, notACase).label()).isEqualTo(Label.CONFIRMED);
        assertThat(at(NOW, confirmed, notACase).label()).isEqualTo(Label.LOW_RISK);
    }

    @Test
    void onesOwnPositiveIsASuspicionThatALaboratoryClears() {
        // given
        Evidence own = self(EvidenceKind.RTK_POSITIVE, hoursAgo(5));
        Evidence negative = lab(EvidenceKind.PCR_NEGATIVE, hoursAgo(20));
        // when / then
        assertThat(at(NOW, own).rule()).isEqualTo(Rule.UNCONFIRMED_POSITIVE);
        assertThat(at(NOW, own).order()).isEmpty();
        assertThat(at(NOW, own, negative).label()).as("the stronger sample still speaks").isEqualTo(Label.LOW_RISK);
    }

    @Test
    void amongEqualsTheLaterSampleWinsWhateverArrivedLast() {
        // given
        Evidence positive = self(EvidenceKind.RTK_POSITIVE, hoursAgo(30));
        Evidence laterNegative = self(EvidenceKind.RTK_NEGATIVE, hoursAgo(3));
        Evidence earlierNegative = self(EvidenceKind.RTK_NEGATIVE, hoursAgo(40));
        // when / then
        assertThat(at(NOW, laterNegative, positive).label()).isEqualTo(Label.LOW_RISK);
        assertThat(at(NOW, positive, earlierNegative).label()).isEqualTo(Label.SUSPECTED);
    }

    @Test
    void overlappingOrdersKeepTheLatestEndAndNameAllReasons() {
        // given
        Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, hoursAgo(10));
        Evidence decision = officer(EvidenceKind.HOME_SURVEILLANCE, hoursAgo(5));
        // when
        Status status = at(NOW, contact, decision);
        // then
        assertThat(status.order()).hasValueSatisfying(order -> {
            assertThat(order.until()).isEqualTo(decision.occurredAt().plus(Duration.ofDays(14)));
            assertThat(order.from()).isEqualTo(contact.occurredAt());
            assertThat(order.because()).containsExactlyInAnyOrder(contact.id(), decision.id());
        });
    }

    @Test
    void vaccinationSetsTheLengthOfAContactsQuarantineAndIsNamed() {
        // given
        Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, hoursAgo(10));
        Evidence second = dose(NOW.minus(Duration.ofDays(60)), 2, 2);
        Evidence tooFresh = dose(NOW.minus(Duration.ofDays(3)), 2, 2);
        Evidence booster = dose(NOW.minus(Duration.ofDays(20)), 3, 2);
        // when / then
        assertThat(at(NOW, contact).validUntil()).hasValue(contact.occurredAt().plus(Duration.ofDays(7)));
        assertThat(at(NOW, contact, tooFresh).validUntil()).hasValue(contact.occurredAt().plus(Duration.ofDays(7)));
        assertThat(at(NOW, contact, second).validUntil()).hasValue(contact.occurredAt().plus(Duration.ofDays(5)));
        assertThat(at(NOW, contact, second).evidence()).contains(second.id());
        assertThat(at(NOW, contact, second, booster).label()).isEqualTo(Label.LOW_RISK);
    }

    @Test
    void voidedEvidenceCountsAsIfItHadNeverBeen() { // SORMAS #11995: deleting the test must fall back
        // given
        Evidence positive = lab(EvidenceKind.PCR_POSITIVE, hoursAgo(5));
        Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, hoursAgo(30));
        // when
        Status fallenBack = FOLD.at(NOW, EvidenceSet.EMPTY.with(positive).with(contact).without(positive.id()));
        // then
        assertThat(fallenBack).isEqualTo(at(NOW, contact));
    }

    @Test
    void aConfirmationWithNothingBehindItIsNobodysCase() {
        // given
        Evidence line = Facts.unbacked(EvidenceKind.CASE_CONFIRMED, hoursAgo(5), new BatchId(Facts.id().value()));
        // when
        Status status = at(NOW, line);
        // then
        assertThat(status.label()).isEqualTo(Label.CONFIRMED);
        assertThat(status.cases()).as("no contact may be derived from it").isEmpty();
        assertThat(status.order()).hasValueSatisfying(order -> assertThat(order.backed()).isFalse());
    }

    @Test
    void aCasualContactWasYellowUntilTheStatusWasAbolished() {
        // given
        Instant before = Instant.parse("2022-02-20T04:00:00Z");
        Instant after = Instant.parse("2022-03-02T04:00:00Z");
        // when
        Status yellow = at(before, exposure(before.minus(Duration.ofHours(3)), 30, 1));
        Status notice = at(after, exposure(after.minus(Duration.ofHours(3)), 30, 1));
        // then
        assertThat(yellow.meaning().colour()).isEqualTo(Colour.YELLOW);
        assertThat(notice.meaning().colour()).isEqualTo(Colour.BLUE);
        assertThat(notice.label()).as("still visible, with its why").isEqualTo(Label.CASUAL_CONTACT);
        assertThat(notice.meaning().mayEnterPremises()).isTrue();
    }

    @Test
    void tooLittleSharedTimeIsNoContact() {
        assertThat(at(NOW, exposure(hoursAgo(5), 19, 0.5)).label()).isEqualTo(Label.LOW_RISK);
        assertThat(at(NOW, exposure(hoursAgo(5), 20, 0.5)).label()).isEqualTo(Label.CASUAL_CONTACT);
    }

    @Test
    void aNewPolicyIsAReasonToLookAgain() {
        // given
        Instant before = Instant.parse("2022-02-28T10:00:00Z");
        // when / then
        assertThat(at(before, exposure(before.minusSeconds(60), 30, 1)).revisitAt())
                .hasValue(Instant.parse("2022-02-28T16:00:00Z"));
    }

    private static Status at(Instant t, Evidence... evidence) {
        return FOLD.at(t, EvidenceSet.of(List.of(evidence), List.of()));
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
