package org.selamat.identity.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selamat.identity.notification.domain.SendBudget.Exhausted;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SendBudgetProperties {

    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final SendBudget BUDGET = new SendBudget(List.of(Allowance.valueOf("1/PT60S"), Allowance.valueOf("3/PT10M"),
            Allowance.valueOf("5/PT1H"), Allowance.valueOf("10/PT24H")));

    @Property
    void noStretchOfTimeEverHoldsMoreThanItsAllowance(@ForAll @Size(max = 200) List<@IntRange(max = 1800) Integer> gaps) {
        // given
        var sent = new ArrayList<Instant>();
        var now = START;
        // when
        for (var gap : gaps) {
            now = now.plusSeconds(gap);
            if (BUDGET.exhausted(newestFirst(sent), now).isEmpty()) {
                sent.add(now);
            }
        }
        // then
        for (var allowance : BUDGET.allowances()) {
            for (var from : sent) {
                var until = from.plus(allowance.period());
                assertThat(sent.stream().filter(at -> !at.isBefore(from) && at.isBefore(until)).count())
                        .isLessThanOrEqualTo(allowance.count());
            }
        }
    }

    @Property
    void theNamedMomentIsTheFirstAtWhichSendingIsAllowed(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 4000) Integer> ages) {
        // given
        var now = START;
        var sent = newestFirst(ages.stream().map(age -> now.minusSeconds(age)).toList());
        // when
        var exhausted = BUDGET.exhausted(sent, now);
        // then
        exhausted.map(Exhausted::until).ifPresent(until -> {
            assertThat(BUDGET.exhausted(sent, until)).isEmpty();
            assertThat(BUDGET.exhausted(sent, until.minusMillis(1))).isPresent();
        });
    }

    @Example
    void aCodeIsDroppedWhereANoticeWaits() {
        // given
        var exhausted = List.of(BUDGET.exhausted(List.of(START), START.plusSeconds(10)), Optional.<Exhausted> empty());
        // when
        var code = Verdict.on(exhausted, START.plusSeconds(10), Duration.ZERO);
        var notice = Verdict.on(exhausted, START.plusSeconds(10), Duration.ofHours(1));
        // then
        assertThat(code).isEqualTo(new Verdict.Drop("BUDGET_EXHAUSTED"));
        assertThat(notice).isEqualTo(new Verdict.Later(START.plusSeconds(60), "BUDGET_EXHAUSTED"));
    }

    @Example
    void anAllowanceCanBeSwitchedOff() {
        // given
        var off = new SendBudget(List.of(Allowance.valueOf("off")));
        // when
        var sent = java.util.Collections.nCopies(10_000, START);
        // then
        assertThat(off.exhausted(sent, START)).isEmpty();
    }

    private static List<Instant> newestFirst(List<Instant> sent) {
        return sent.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
