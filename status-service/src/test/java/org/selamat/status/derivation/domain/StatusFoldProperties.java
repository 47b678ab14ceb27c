package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every history, not only for those that somebody thought of. */
class StatusFoldProperties {

    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    @Provide
    Arbitrary<List<Evidence>> histories() {
        return Histories.evidence().list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Histories.instants().map(t -> t.plus(Duration.ofHours(60)));
    }

    @Property(tries = 2000)
    void orderAndRepetitionDoNotMatter(@ForAll("histories") List<Evidence> history, @ForAll("moments") Instant t,
            @ForAll Random random) {
        // given
        List<Evidence> delivered = new ArrayList<>(history);
        delivered.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(delivered, random);
        // when
        EvidenceSet folded = EvidenceSet.EMPTY;
        for (Evidence one : delivered) {
            folded = folded.with(one);
        }
        // then
        assertThat(FOLD.at(t, folded)).isEqualTo(FOLD.at(t, EvidenceSet.of(history, List.of())));
    }

    @Property(tries = 2000)
    void voidingABatchLeavesTheStatusAsIfItHadNeverCome(@ForAll("histories") List<Evidence> history,
            @ForAll("moments") Instant t) {
        // given
        var batch = Histories.batch(1);
        EvidenceSet reversed = EvidenceSet.of(history, List.of());
        for (Evidence one : history) {
            reversed = one.origin().batch().equals(batch) ? reversed.without(one.id()) : reversed;
        }
        // when
        List<Evidence> rest = history.stream().filter(one -> !one.origin().batch().equals(batch)).toList();
        // then
        assertThat(FOLD.at(t, reversed)).isEqualTo(FOLD.at(t, EvidenceSet.of(rest, List.of())));
    }

    @Property(tries = 1000)
    void aVoidingMayArriveBeforeItsEvidence(@ForAll("histories") List<Evidence> history, @ForAll("moments") Instant t) {
        // given
        Evidence wrong = history.get(0);
        EvidenceSet early = EvidenceSet.EMPTY.without(wrong.id());
        for (Evidence one : history) {
            early = early.with(one);
        }
        // when / then
        assertThat(FOLD.at(t, early)).isEqualTo(FOLD.at(t, EvidenceSet.of(history, List.of(wrong.id()))));
    }

    @Property(tries = 2000)
    void nothingChangesBeforeTheTimeToLookAgain(@ForAll("histories") List<Evidence> history, @ForAll("moments") Instant t) {
        // given
        EvidenceSet evidence = EvidenceSet.of(history, List.of());
        Status now = FOLD.at(t, evidence);
        // when
        Instant last = now.revisitAt().map(next -> next.minusMillis(1)).orElse(t.plus(Duration.ofDays(4000)));
        // then
        assertThat(FOLD.at(last, evidence)).isEqualTo(now);
    }

    @Property(tries = 5000)
    void anIndependentOracleAgrees(@ForAll("histories") List<Evidence> history, @ForAll("moments") Instant t) {
        assertThat(FOLD.at(t, EvidenceSet.of(history, List.of())).label()).isEqualTo(new StatusOracle(history, t).label());
    }

    /** Nobody ever written about takes a way of their own through the fold; a lone negative result takes the other. */
    @Property(tries = 1000)
    void nothingSaysAsMuchAsANegativeResultAlone(@ForAll("histories") List<Evidence> history,
            @ForAll("moments") Instant t) {
        // given
        List<EvidenceId> ids = history.stream().map(Evidence::id).toList();
        Evidence negative = Facts.lab(EvidenceKind.PCR_NEGATIVE, t.minusSeconds(1));
        // when
        Status status = FOLD.at(t, EvidenceSet.of(history, ids));
        // then
        assertThat(status).isEqualTo(FOLD.at(t, EvidenceSet.EMPTY))
                .isEqualTo(FOLD.at(t, EvidenceSet.of(List.of(negative), List.of())));
        assertThat(status.label()).isEqualTo(new StatusOracle(List.of(), t).label());
    }

    @Property(tries = 1000)
    void everyStatusButTheDefaultNamesStandingEvidence(@ForAll("histories") List<Evidence> history,
            @ForAll("moments") Instant t) {
        // when
        Status status = FOLD.at(t, EvidenceSet.of(history, List.of()));
        // then
        assertThat(history).extracting(Evidence::id).containsAll(status.evidence());
        assertThat(status.evidence().isEmpty()).isEqualTo(status.rule() == Rule.NOTHING_AGAINST);
        assertThat(status.policyVersion()).isNotBlank();
    }
}
