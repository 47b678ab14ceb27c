package org.selamat.status.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.order.domain.Assessment.Symptom;
import org.selamat.status.order.domain.AssessmentTask.State;
import org.selamat.status.testsupport.Facts;

/** Assessments follow from the order's dates, and nothing follows from a missed one but a call. */
class AssessmentPlanTest {

    /** 16:00 in Malaysia. */
    private static final Instant ISSUED = Instant.parse("2026-11-21T08:00:00Z");

    private final HomeOrder order = HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 1), AISYAH,
            new OrderDemand(ISSUED, ISSUED.plus(Duration.ofDays(3)), Set.of(Facts.id()), true), ISSUED);
    private final AssessmentPlan twice = new AssessmentPlan(order, 2, 2);

    @Test
    void aCaseIsAskedEveryHalfDayFromTheOneOfTheIssue() {
        // when
        List<AssessmentTask> tasks = twice.tasksAt(ISSUED.plus(Duration.ofHours(25)), List.of());
        // then
        assertThat(tasks).extracting(AssessmentTask::dueFrom).containsExactly(Instant.parse("2026-11-21T04:00:00Z"),
                Instant.parse("2026-11-21T16:00:00Z"), Instant.parse("2026-11-22T04:00:00Z"));
        assertThat(tasks.get(2).state()).isEqualTo(State.DUE);
    }

    @Test
    void othersAreAskedOnceADay() {
        assertThat(new AssessmentPlan(order, 1, 2).tasksAt(ISSUED.plus(Duration.ofDays(10)), List.of()))
                .extracting(AssessmentTask::dueFrom).containsExactly(Instant.parse("2026-11-20T16:00:00Z"),
                        Instant.parse("2026-11-21T16:00:00Z"), Instant.parse("2026-11-22T16:00:00Z"),
                        Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void oneMissedIsMissedAndTwoInARowAreAReasonToCall() {
        // given
        Assessment answer = answer("2026-11-22T04:00:00Z", Symptom.COUGH);
        // when / then
        assertThat(twice.tasksAt(ISSUED.plus(Duration.ofHours(50)), List.of(answer))).extracting(AssessmentTask::state)
                .containsExactly(State.MISSED, State.ESCALATED, State.DONE_SYMPTOMS, State.MISSED, State.DUE);
    }

    @Test
    void nothingIsAskedBeyondTheEndOrTwice() {
        // given
        HomeOrder released = order.released(ISSUED.plus(Duration.ofHours(9)));
        Assessment answer = answer("2026-11-21T04:00:00Z");
        // when / then
        assertThat(new AssessmentPlan(released, 2, 2).tasksAt(ISSUED.plus(Duration.ofDays(9)), List.of())).hasSize(2);
        assertThat(twice.dueAt(ISSUED.plusSeconds(60), List.of())).isPresent();
        assertThat(twice.dueAt(ISSUED.plusSeconds(60), List.of(answer))).isEmpty();
        assertThat(twice.dueAt(order.until().plus(Duration.ofDays(1)), List.of())).isEmpty();
    }

    private Assessment answer(String dueFrom, Symptom... symptoms) {
        return new Assessment(order.id(), Instant.parse(dueFrom), Instant.parse(dueFrom).plusSeconds(60), Set.of(symptoms));
    }
}
