package org.selamat.vaccine.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

class DoseCorrectionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void whoever_proposed_cannot_decide() {
        assertThat(proposed().decide(true, "officer", NOW)).isInstanceOf(DoseCorrection.Step.SamePerson.class);
        assertThat(proposed().decide(false, "officer", NOW)).isInstanceOf(DoseCorrection.Step.SamePerson.class);
    }

    @Test
    void a_second_person_decides_once() {
        // given
        var decided = ((DoseCorrection.Step.Decided) proposed().decide(true, "approver", NOW)).correction();

        // then
        assertThat(decided.isApproved()).isTrue();
        assertThat(decided.decide(false, "another", NOW)).isInstanceOf(DoseCorrection.Step.DecidedBefore.class);
    }

    @Test
    void the_hash_of_a_dose_changes_with_everything_that_is_in_it() {
        // given
        var dose = dose("FK9413", 1);

        // then
        assertThat(dose.hash()).hasSize(64).isEqualTo(new Dose(dose.id(), dose.person(), dose.injection(), dose.source(),
                dose.country(), dose.recordedBy(), dose.recordedAt()).hash()).isNotEqualTo(dose("FK9414", 1).hash())
                .isNotEqualTo(dose("FK9413", 2).hash()).isNotEqualTo(dose.numbered(1, 1).hash());
    }

    private static Dose dose(String lot, int number) {
        return new Dose(new DoseId(new UUID(0, 7)), new PersonId(new UUID(0, 8)),
                new Injection("EU/1/20/1528", Optional.of(lot), LocalDate.parse("2026-10-02"), number, 2), Dose.Source.CENTRE,
                "MY", "centre-kl1", NOW);
    }

    private static DoseCorrection proposed() {
        return new DoseCorrection(UUID.randomUUID(), new PersonId(UUID.randomUUID()), new DoseId(UUID.randomUUID()), "hash",
                Optional.empty(), new Grounds(CorrectionReason.WRONG_PERSON, UUID.randomUUID()), "officer", NOW,
                Optional.empty());
    }
}
