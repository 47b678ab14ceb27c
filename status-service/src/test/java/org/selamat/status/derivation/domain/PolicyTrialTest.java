package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.exposure;
import static org.selamat.status.testsupport.Facts.lab;
import static org.selamat.status.testsupport.Facts.officer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicyDiff;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDraft.Refusal;
import org.selamat.status.policy.domain.PolicyDraft.State;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.domain.Trial;
import org.selamat.status.policy.persistence.PolicyFile;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A draft is tried before it is adopted: "re-run March 2022 under the new rule", and who would notice. */
class PolicyTrialTest {

    private static final PolicySet POLICIES = PolicyFile.packaged();
    private static final Instant MARCH_2022 = Instant.parse("2022-03-15T04:00:00Z");
    private static final PolicyTrial FEBRUARY_AGAIN = new PolicyTrial(new StatusFold(POLICIES), version("MY-2022-02-07"),
            MARCH_2022);

    @Test
    void itCountsWhoWouldBeSomethingElseAndWhoseOrderWouldEndLater() {
        // given
        EvidenceSet contact = of(officer(EvidenceKind.CLOSE_CONTACT, MARCH_2022.minus(Duration.ofDays(3))));
        EvidenceSet old = of(officer(EvidenceKind.CLOSE_CONTACT, MARCH_2022.minus(Duration.ofDays(9))));
        EvidenceSet same = of(lab(EvidenceKind.PCR_POSITIVE, MARCH_2022.minus(Duration.ofDays(1))));
        // when
        PolicyDiff diff = FEBRUARY_AGAIN.of(List.of(contact, old, same, EvidenceSet.EMPTY));
        // then
        assertThat(diff.labels()).containsExactly(Map.entry("LOW_RISK -> HOME_SURVEILLANCE", 1L));
        assertThat(diff.orders()).isEqualTo(new PolicyDiff.Orders(1, 0, 1, 0));
        assertThat(diff.doorsClosed()).isEqualTo(1);
    }

    @Test
    void theSameRulesChangeNothing() {
        // given
        PolicyTrial march = new PolicyTrial(new StatusFold(POLICIES), POLICIES.inForceAt(MARCH_2022), MARCH_2022);
        // when / then
        assertThat(march.of(List.of(of(exposure(MARCH_2022.minusSeconds(60), 30, 1))))).isEqualTo(PolicyDiff.NONE);
    }

    @Provide
    Arbitrary<List<List<Evidence>>> populations() {
        return Histories.evidence().list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    @Property(tries = 200)
    void countedInPiecesItIsTheSame(@ForAll("populations") List<List<Evidence>> population) {
        // given
        List<EvidenceSet> people = new ArrayList<>(population.stream().map(one -> EvidenceSet.of(one, List.of())).toList());
        // when
        PolicyDiff pieces = FEBRUARY_AGAIN.of(people.subList(0, people.size() / 2))
                .plus(FEBRUARY_AGAIN.of(people.subList(people.size() / 2, people.size())));
        // then
        assertThat(pieces).isEqualTo(FEBRUARY_AGAIN.of(people));
    }

    @Test
    void adoptionTakesASecondPersonATrialAndADayInTheFuture() {
        // given
        LocalDate today = LocalDate.parse("2026-11-21");
        LocalDate last = LocalDate.parse("2023-12-21");
        PolicyDraft trying = draft(today.plusDays(1));
        PolicyDraft tried = trying.progressed(trying.trial(), true);
        // when / then
        assertThat(tried.state()).isEqualTo(State.TRIED);
        assertThat(tried.refusal("bala", today, last)).isEmpty();
        assertThat(tried.refusal("omar", today, last)).hasValue(Refusal.SAME_OFFICER);
        assertThat(trying.refusal("bala", today, last)).hasValue(Refusal.NOT_TRIED);
        assertThat(draft(today).progressed(trying.trial(), true).refusal("bala", today, last))
                .hasValue(Refusal.SIMULATION_ONLY);
        assertThat(tried.refusal("bala", today, today.plusDays(1))).hasValue(Refusal.SIMULATION_ONLY);
        assertThat(tried.adoptedBy("bala").refusal("chong", today, last)).hasValue(Refusal.NOT_TRIED);
    }

    private static PolicyDraft draft(LocalDate from) {
        return new PolicyDraft("MY-2027-01-01", from, List.of("test"), "{}", "omar", MARCH_2022, State.TRYING,
                Trial.begin(MARCH_2022, 0), Optional.empty());
    }

    private static Policy version(String version) {
        return POLICIES.all().stream().filter(policy -> policy.version().equals(version)).findFirst().orElseThrow();
    }

    private static EvidenceSet of(Evidence... evidence) {
        return EvidenceSet.of(List.of(evidence), List.of());
    }
}
