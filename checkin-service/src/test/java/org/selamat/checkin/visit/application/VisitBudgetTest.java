package org.selamat.checkin.visit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.BALA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

import io.smallrye.config.SmallRyeConfigBuilder;

class VisitBudgetTest {

    private final VisitBudget budget = new VisitBudget(new SmallRyeConfigBuilder().withMapping(CheckinConfig.class)
            .withDefaultValue("checkin.most-visits-per-day", "3").build().getConfigMapping(CheckinConfig.class));

    @Test
    void afterAsManyAsMayBeADayNoneIsTakenUntilMidnightInKualaLumpur() {
        // given
        var late = own(time("23:00"));
        for (int i = 0; i < 3; i++) {
            assertThat(budget.wait(late)).isEmpty();
            budget.count(late);
        }
        // when, then
        assertThat(budget.wait(late)).contains(Duration.ofSeconds(3601));
        // when, then: the next day begins anew
        var next = own(time("00:00").plus(Duration.ofDays(1)));
        assertThat(budget.wait(next)).isEmpty();
        budget.count(next);
        assertThat(budget.wait(next)).isEmpty();
    }

    @Test
    void nobodyUsesUpTheBudgetOfAnother() {
        // given: Bala scans Anna's badge
        var scanned = visit(ANNA, Optional.of(BALA), time("12:00"));
        for (int i = 0; i < 3; i++) {
            budget.count(scanned);
        }
        // when, then
        assertThat(budget.wait(scanned)).isPresent();
        assertThat(budget.wait(own(time("12:00")))).isEmpty();
        assertThat(budget.wait(visit(BALA, Optional.empty(), time("12:00")))).isEmpty();
    }

    private static Visit own(Instant receivedAt) {
        return visit(ANNA, Optional.empty(), receivedAt);
    }

    private static Visit visit(PersonId visitor, Optional<PersonId> recordedBy, Instant receivedAt) {
        return new Visit(new VisitId(Ids.visitAt(receivedAt)), visitor, CAFE, receivedAt, receivedAt, Proof.STATIC, recordedBy,
                Optional.empty());
    }
}
