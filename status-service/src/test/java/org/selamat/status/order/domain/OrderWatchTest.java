package org.selamat.status.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.order.domain.OrderWatch.Look;
import org.selamat.status.policy.domain.ReminderRules;
import org.selamat.status.testsupport.Facts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who is reminded, and that nobody is woken or written to twice. */
class OrderWatchTest {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    /** 09:00 in Malaysia. */
    private static final Instant ISSUED = Instant.parse("2026-11-20T01:00:00Z");
    private static final ReminderRules RULES = new ReminderRules(Duration.ofHours(12), Duration.ofHours(24),
            LocalTime.of(8, 0), LocalTime.of(21, 0));

    private final HomeOrder order = HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 1), Facts.AISYAH,
            new OrderDemand(ISSUED, ISSUED.plus(Duration.ofDays(5)), Set.of(Facts.id()), true), ISSUED);

    @Test
    void aMissedDayIsRemindedOfOnTheMorningAfterIt() {
        // given: the first day passed without an answer
        Instant midnight = local("2026-11-21T00:00");
        // when
        Look atNight = watch().at(midnight, tasks(midnight), RULES);
        Look inTheMorning = watch().at(atNight.lookAgain(), tasks(atNight.lookAgain()), RULES);
        // then
        assertThat(atNight.remind()).isFalse();
        assertThat(atNight.lookAgain()).isEqualTo(local("2026-11-21T08:00"));
        assertThat(inTheMorning.remind()).isTrue();
        assertThat(watch().after(inTheMorning, atNight.lookAgain())
                .at(local("2026-11-21T12:00"), tasks(local("2026-11-21T12:00")), RULES).remind()).isFalse();
    }

    @Test
    void whoAnsweredIsLeftAlone() {
        // given
        Instant next = local("2026-11-21T10:00");
        Assessment done = new Assessment(order.id(), local("2026-11-20T00:00"), ISSUED.plusSeconds(60), Set.of());
        // when
        Look look = watch(order.served(ISSUED)).at(next, new AssessmentPlan(order, 1, 2).tasksAt(next, List.of(done)), RULES);
        // then
        assertThat(look).isEqualTo(new Look(false, false, local("2026-11-22T08:00")));
    }

    @Test
    void anOrderThatNobodyHasIsToldOfOnceByDay() {
        // given
        Instant twelveHoursLater = ISSUED.plus(Duration.ofHours(12));
        // when
        Look early = watch().at(ISSUED.plusSeconds(60), tasks(ISSUED.plusSeconds(60)), RULES);
        Look atNine = watch().at(twelveHoursLater, tasks(twelveHoursLater), RULES);
        Look morning = watch().at(atNine.lookAgain(), tasks(atNine.lookAgain()), RULES);
        // then
        assertThat(early.alert()).isFalse();
        assertThat(atNine).isEqualTo(new Look(false, false, local("2026-11-21T08:00")));
        assertThat(morning.alert()).isTrue();
        assertThat(watch().after(morning, atNine.lookAgain()).at(local("2026-11-22T08:00"), tasks(local("2026-11-22T08:00")),
                RULES).alert()).isFalse();
        assertThat(watch(order.served(ISSUED)).at(local("2026-11-21T08:00"), List.of(), RULES).alert()).isFalse();
    }

    @Property(tries = 200)
    void howeverLateItIsLookedAtNobodyIsWokenNorRemindedTwiceADay(@ForAll List<@IntRange(min = 0, max = 600) Integer> delays) {
        // given
        OrderWatch watch = watch();
        Instant now = ISSUED;
        Optional<Instant> last = Optional.empty();
        for (int delay : delays) {
            // when
            Look look = watch.at(now, tasks(now), RULES);
            watch = watch.after(look, now);
            // then
            assertThat(look.lookAgain()).isAfter(now);
            if (look.remind() || look.alert()) {
                assertThat(now.atZone(MALAYSIA).getHour()).isBetween(8, 20);
            }
            if (look.remind()) {
                Instant at = now;
                last.ifPresent(before -> assertThat(at).isAfterOrEqualTo(before.plus(RULES.atMostEvery())));
                last = Optional.of(now);
            }
            now = look.lookAgain().plus(Duration.ofMinutes(delay));
        }
    }

    private OrderWatch watch() {
        return watch(order);
    }

    private static OrderWatch watch(HomeOrder order) {
        return OrderWatch.begin(order);
    }

    private List<AssessmentTask> tasks(Instant now) {
        return new AssessmentPlan(order, 1, 2).tasksAt(now, List.of());
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(MALAYSIA).toInstant();
    }
}
