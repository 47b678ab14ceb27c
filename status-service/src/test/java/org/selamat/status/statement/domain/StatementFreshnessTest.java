package org.selamat.status.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

class StatementFreshnessTest {

    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void itIsStaleAfterAQuarterOfAnHour() {
        // when
        Statement statement = at(NOW);
        // then
        assertThat(statement.isStaleAt(NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
        assertThat(statement.isStaleAt(NOW.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void itIsStaleAsSoonAsTheStatusEndsByTheClock() {
        // given: an isolation of five days from the sample ends in a minute
        Instant almostOver = NOW.plus(Duration.ofDays(5)).minus(Duration.ofMinutes(1));
        // when
        Statement statement = at(almostOver);
        // then
        assertThat(statement.staleAfter()).isEqualTo(NOW.plus(Duration.ofDays(5)));
        assertThat(statement.isStaleAt(almostOver)).isFalse();
    }

    private static Statement at(Instant t) {
        EvidenceSet evidence = EvidenceSet.of(List.of(Facts.lab(EvidenceKind.PCR_POSITIVE, NOW)), Set.of());
        return Statement.of(Facts.AISYAH, FOLD.at(t, evidence), 1, t);
    }
}
