package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;
import static org.selamat.status.testsupport.Facts.lab;
import static org.selamat.status.testsupport.Facts.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.PassedTime.Worse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What made it worse although nobody said anything new. */
class PassedTimeTest {

    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    /** On this day laboratories' rapid tests began to confirm. */
    private static final Instant NEW_POLICY = Instant.parse("2022-03-10T16:00:00Z");

    private final Evidence rapidTest = lab(EvidenceKind.RTK_POSITIVE, NEW_POLICY.minus(Duration.ofHours(5)));

    @Test
    void aPolicyThatTookEffectIsTheReasonAndWithoutItNothingChanges() {
        // given
        EvidenceSet evidence = EvidenceSet.of(List.of(rapidTest), List.of());
        // when
        Worse worse = passed(evidence, NEW_POLICY.minusSeconds(60), NEW_POLICY).orElseThrow();
        // then
        assertThat(worse.begun()).isEmpty();
        assertThat(worse.is().label()).hasToString("CONFIRMED");
        assertThat(worse.is().policyVersion()).isEqualTo("MY-2022-03-11");
        assertThat(worse.otherwise().label()).hasToString("SUSPECTED");
        assertThat(worse.otherwise().policyVersion()).isEqualTo("MY-2022-03-01");
    }

    @Test
    void evidenceDatedAheadIsTheReasonWhenItBegins() {
        // given
        Evidence ahead = officer(EvidenceKind.HOME_SURVEILLANCE, NEW_POLICY.plus(Duration.ofDays(3)));
        EvidenceSet evidence = EvidenceSet.of(List.of(ahead), List.of());
        // when
        Worse worse = passed(evidence, NEW_POLICY.plusSeconds(60), ahead.occurredAt()).orElseThrow();
        // then
        assertThat(worse.begun()).hasValue(ahead);
        assertThat(worse.otherwise().label()).hasToString("LOW_RISK");
    }

    @Test
    void aPersonSparedAPolicyIsSparedUntilTheNextOne() {
        // given
        EvidenceSet spared = EvidenceSet.of(List.of(rapidTest), List.of())
                .settingAside(Set.of("MY-2022-03-11"));
        // when / then
        assertThat(passed(spared, NEW_POLICY.minusSeconds(60), NEW_POLICY)).isEmpty();
        assertThat(FOLD.at(Instant.parse("2022-05-02T00:00:00Z"), spared).policyVersion()).isEqualTo("MY-2022-05-01");
    }

    @Provide
    Arbitrary<List<Evidence>> histories() {
        return Histories.evidence().list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Histories.instants();
    }

    @Property(tries = 1000)
    void aReasonIsAlwaysNamedAndPeriodsThatEndAreNone(@ForAll("histories") List<Evidence> history,
            @ForAll("moments") Instant t) {
        // given: everything known at the time, and looked at again when the fold said so
        EvidenceSet evidence = EvidenceSet.of(history.stream().filter(one -> !one.occurredAt().isAfter(t)).toList(), List.of());
        Optional<Instant> lookAgain = FOLD.at(t, evidence).revisitAt();
        // when
        Optional<Worse> worse = lookAgain.flatMap(then -> passed(evidence, t, then));
        // then
        boolean newPolicy = lookAgain.filter(then -> PolicyFile.packaged().all().stream()
                .anyMatch(policy -> policy.effectiveFrom().equals(then))).isPresent();
        assertThat(worse).satisfies(found -> assertThat(found.isPresent() && !newPolicy).isFalse());
        worse.ifPresent(found -> assertThat(found.begun()).isEmpty());
    }

    private static Optional<Worse> passed(EvidenceSet evidence, Instant before, Instant now) {
        Optional<StatusVersion> last = Optional.of(StatusVersion.after(Optional.empty(), AISYAH, FOLD.at(before, evidence),
                Cause.CLOCK, before));
        return new PassedTime(FOLD, now).since(last, evidence);
    }
}
