package org.selamat.status.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.testsupport.Facts;

class VaccinationFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void whatWasVoidedOrIsInDoubtIsQuestionedAndTheRestCounts() {
        // given
        Evidence sound = Facts.dose(NOW.minus(Duration.ofDays(60)), 1, 2);
        Evidence voided = Facts.dose(NOW.minus(Duration.ofDays(50)), 2, 2);
        Evidence doubted = Facts.dose(NOW.minus(Duration.ofDays(40)), 2, 2);
        EvidenceSet evidence = EvidenceSet.of(
                List.of(doubted, sound, voided, Facts.officer(EvidenceKind.ARRIVAL, NOW)), Set.of(voided.id()));
        // when
        VaccinationFacts facts = VaccinationFacts.of(evidence, Set.of(doubted.id()), false);
        // then
        assertThat(facts.counting()).extracting(Vaccination::id).containsExactly(sound.id().value());
        assertThat(facts.questioned()).extracting(Vaccination::id).containsExactlyInAnyOrder(voided.id().value(),
                doubted.id().value());
        assertThat(facts.foreignAccepted()).isFalse();
    }

    @Test
    void aSuspensionHoldsFromUntilAndTheNextPieceOfPaperSaysNothingAgainstTheDose() {
        // given
        CertificateDoubt suspended = doubt("SUSPECTED_FRAUD", NOW, NOW.plus(Duration.ofDays(30)));
        // then
        assertThat(suspended.holdsAt(NOW.minusSeconds(1))).isFalse();
        assertThat(suspended.holdsAt(NOW)).isTrue();
        assertThat(suspended.holdsAt(NOW.plus(Duration.ofDays(30)))).isFalse();
        assertThat(suspended.isAgainstTheDose()).isTrue();
        assertThat(doubt("SUPERSEDED", NOW, null).isAgainstTheDose()).isFalse();
        assertThat(doubt("KEY_COMPROMISED", NOW, null).isAgainstTheDose()).isFalse();
        assertThat(doubt("SOMETHING_NEW", NOW, null).isAgainstTheDose()).as("a word nobody knew").isTrue();
    }

    private static CertificateDoubt doubt(String reason, Instant since, Instant until) {
        return new CertificateDoubt(UUID.randomUUID(), Facts.AISYAH, Optional.of(UUID.randomUUID()), reason, true, since,
                Optional.ofNullable(until), since);
    }
}
