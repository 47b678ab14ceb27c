package org.selamat.helpdesk.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.helpdesk.testsupport.Samples.CALENDAR;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Flight;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeadlinesTest {

    private static final Instant OPENED = Instant.parse("2026-11-20T02:00:00Z");
    private static final Assessment LIBERTY = new SlaPolicy().assess(CaseKind.CONTEST_ORDER, null, OPENED);
    private static final Assessment RECORD = new SlaPolicy().assess(CaseKind.RECORD, null, OPENED);

    private final Deadlines deadlines = new Deadlines(CALENDAR);

    @Property
    void waitingForTheCitizenMovesTheResolutionByExactlyThatLong(@ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 400) int minutes) {
        // given
        var pause = pause(from, from + minutes);
        // when
        var due = due(SlaClock.RESOLUTION, LIBERTY, List.of(pause), OPENED);
        // then
        assertThat(due).isEqualTo(OPENED.plus(Duration.ofHours(8)).plus(Duration.ofMinutes(minutes)));
    }

    @Property
    void theLedgerAloneDecidesNotTheOrderInWhichItWasWritten(@ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        // given
        var ledger = List.of(pause(0, first), pause(first + 5, first + 5 + second));
        var shuffled = new java.util.ArrayList<>(ledger);
        Collections.reverse(shuffled);
        // then
        assertThat(due(SlaClock.RESOLUTION, RECORD, ledger, OPENED))
                .isEqualTo(due(SlaClock.RESOLUTION, RECORD, shuffled, OPENED));
    }

    @Property
    void theFirstResponseIsNeverPaused(@ForAll @IntRange(max = 400) int minutes) {
        assertThat(due(SlaClock.FIRST_RESPONSE, LIBERTY, List.of(pause(0, minutes)), OPENED))
                .isEqualTo(OPENED.plus(Duration.ofMinutes(30)));
    }

    @Property
    void noPauseMovesADeadlineBehindTheFlight(@ForAll @IntRange(min = 40, max = 360) int untilDeparture,
            @ForAll @IntRange(max = 2000) int paused) {
        // given
        var flight = new Flight("MH603", OPENED.plus(Duration.ofMinutes(untilDeparture)));
        var boarding = new SlaPolicy().assess(CaseKind.CONTEST_ORDER, flight, OPENED);
        // when
        var due = due(SlaClock.RESOLUTION, boarding, List.of(pause(0, paused)), OPENED);
        // then
        assertThat(due).isBeforeOrEqualTo(flight.departureAt().minus(Duration.ofMinutes(35)));
    }

    @Example
    void aPauseThatLastsCountsUntilNow() {
        // given
        var lasting = new Pause(OPENED, null);
        // then
        assertThat(due(SlaClock.RESOLUTION, LIBERTY, List.of(lasting), OPENED.plusSeconds(3600)))
                .isEqualTo(OPENED.plus(Duration.ofHours(9)));
    }

    @Example
    void onlyOfficeHoursOfAPauseCountForAnOfficeClock() {
        // given a pause over the weekend: Friday 16:00 to Monday 09:00 in Kuala Lumpur is two office hours
        var weekend = new Pause(Instant.parse("2026-11-20T08:00:00Z"), Instant.parse("2026-11-23T01:00:00Z"));
        // when
        var due = due(SlaClock.RESOLUTION, RECORD, List.of(weekend), OPENED);
        // then
        assertThat(due).isEqualTo(CALENDAR.plus(OPENED, Duration.ofHours(26)));
    }

    private Instant due(SlaClock clock, Assessment assessment, List<Pause> pauses, Instant now) {
        return deadlines.due(clock, assessment, OPENED, pauses, now);
    }

    private static Pause pause(int fromMinute, int untilMinute) {
        return new Pause(OPENED.plus(Duration.ofMinutes(fromMinute)), OPENED.plus(Duration.ofMinutes(untilMinute)));
    }
}
