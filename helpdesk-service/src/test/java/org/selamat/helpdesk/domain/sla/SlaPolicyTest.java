package org.selamat.helpdesk.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.helpdesk.testsupport.Samples.CALENDAR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Flight;

/** The published table of promises, line by line. */
class SlaPolicyTest {

    /** Friday 20 November 2026, 10:00 in Kuala Lumpur. */
    private static final Instant OPENED = Instant.parse("2026-11-20T02:00:00Z");

    private final SlaPolicy policy = new SlaPolicy();
    private final Deadlines deadlines = new Deadlines(CALENDAR);

    @ParameterizedTest(name = "{0}, departure in {1}: {2} {3}, first {4}, resolved by {5}")
    @CsvSource(textBlock = """
            CONTEST_ORDER,     ,        LIBERTY,  P1, 2026-11-20T02:30:00Z, 2026-11-20T10:00:00Z
            CONTEST_ORDER,     PT72H1S, LIBERTY,  P1, 2026-11-20T02:30:00Z, 2026-11-20T10:00:00Z
            CONTEST_ORDER,     PT72H,   TRAVEL,   P1, 2026-11-20T02:30:00Z, 2026-11-20T06:00:00Z
            CONTEST_ORDER,     PT6H1S,  TRAVEL,   P1, 2026-11-20T02:30:00Z, 2026-11-20T06:00:00Z
            CONTEST_ORDER,     PT6H,    BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:20:00Z
            CONTEST_ORDER,     PT56M,   BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:20:00Z
            CONTEST_ORDER,     PT50M,   BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:15:00Z
            CONTEST_ORDER,     PT36M,   BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:05:00Z
            CONTEST_ORDER,     PT3M,    BOARDING, P0, 2026-11-20T02:03:00Z, 2026-11-20T02:03:00Z
            RECORD,            PT5H,    BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:20:00Z
            BOARDING_REFERRAL, PT2H,    BOARDING, P0, 2026-11-20T02:05:00Z, 2026-11-20T02:20:00Z
            BOARDING_REFERRAL, PT20H,   TRAVEL,   P1, 2026-11-20T02:30:00Z, 2026-11-20T06:00:00Z
            BOARDING_REFERRAL, PT-1H,   TRAVEL,   P1, 2026-11-20T02:30:00Z, 2026-11-20T06:00:00Z
            RECORD,            ,        RECORD,   P2, 2026-11-20T07:00:00Z, 2026-11-25T02:00:00Z
            ACCOUNT,           ,        ACCOUNT,  P3, 2026-11-23T02:00:00Z, 2026-11-25T02:00:00Z
            QUESTION,          PT5H,    QUESTION, P4, 2026-11-24T02:00:00Z, 2026-11-27T02:00:00Z
            """)
    void thePromiseFollowsFromKindAndDeparture(CaseKind kind, Duration untilDeparture, Queue queue, Priority priority,
            Instant firstResponse, Instant resolution) {
        // given
        var flight = untilDeparture == null ? null : new Flight("MH603", OPENED.plus(untilDeparture));
        // when
        var assessment = policy.assess(kind, flight, OPENED);
        // then
        assertThat(assessment.queue()).isEqualTo(queue);
        assertThat(assessment.priority()).isEqualTo(priority);
        assertThat(deadlines.due(SlaClock.FIRST_RESPONSE, assessment, OPENED, List.of(), OPENED)).isEqualTo(firstResponse);
        assertThat(deadlines.due(SlaClock.RESOLUTION, assessment, OPENED, List.of(), OPENED)).isEqualTo(resolution);
    }

    @Test
    void thePromiseNamesThePolicyThatMadeIt() {
        assertThat(policy.assess(CaseKind.QUESTION, null, OPENED).policyVersion()).isEqualTo(SlaPolicy.VERSION);
    }
}
