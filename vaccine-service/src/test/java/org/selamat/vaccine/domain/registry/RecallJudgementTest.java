package org.selamat.vaccine.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.registry.Lot.Recall;
import org.selamat.vaccine.domain.registry.Lot.RecallReason;
import org.selamat.vaccine.domain.registry.RecallJudgement.Step;

class RecallJudgementTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");
    private static final Recall SEEN = new Recall(DAY, RecallReason.CONTAMINATION, true);

    @Test
    void whoever_proposed_cannot_decide_and_a_second_person_decides_once() {
        // given
        var decided = ((Step.Decided) proposed().decide(true, Optional.of(SEEN), "approver", NOW)).judgement();

        // then
        assertThat(proposed().decide(true, Optional.of(SEEN), "officer", NOW)).isInstanceOf(Step.SamePerson.class);
        assertThat(proposed().decide(false, Optional.of(SEEN), "officer", NOW)).isInstanceOf(Step.SamePerson.class);
        assertThat(decided.isApproved()).isTrue();
        assertThat(decided.decide(false, Optional.of(SEEN), "another", NOW)).isInstanceOf(Step.DecidedBefore.class);
    }

    @Test
    void nobody_approves_upon_another_recall_than_was_seen() {
        // given
        var other = Optional.of(new Recall(DAY, RecallReason.LABELLING, true));

        // then
        assertThat(proposed().decide(true, other, "approver", NOW)).isInstanceOf(Step.Stale.class);
        assertThat(proposed().decide(true, Optional.empty(), "approver", NOW)).isInstanceOf(Step.Stale.class);
        assertThat(proposed().decide(false, other, "approver", NOW)).isInstanceOf(Step.Decided.class);
    }

    @Test
    void one_person_may_change_a_recall_and_not_what_two_said_of_its_doses() {
        // given
        var lot = new Lot(UUID.randomUUID(), "EU/1/20/1528", "FK9413",
                new Lot.Days(Optional.empty(), LocalDate.parse("2027-01-31")),
                Optional.empty());

        // then
        assertThat(lot.judged(false)).isEqualTo(lot);
        assertThat(lot.recalled(DAY, RecallReason.LABELLING).recall().orElseThrow().dosesCount()).isTrue();
        assertThat(
                lot.recalled(DAY, RecallReason.CONTAMINATION).judged(false).recalled(DAY.minusDays(3), RecallReason.LABELLING)
                        .recall())
                .contains(new Recall(DAY.minusDays(3), RecallReason.LABELLING, false));
    }

    private static RecallJudgement proposed() {
        return new RecallJudgement(UUID.randomUUID(), UUID.randomUUID(), SEEN, false, "officer", NOW, Optional.empty());
    }
}
