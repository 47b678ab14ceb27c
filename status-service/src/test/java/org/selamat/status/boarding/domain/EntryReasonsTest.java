package org.selamat.status.boarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.entry.domain.EntryReason;
import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.persistence.PolicyFile;

/** What an airline is told of a destination's rule, and what comes before it. */
class EntryReasonsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Policy POLICY = PolicyFile.packaged().inForceAt(NOW);
    private static final Flight FLIGHT = new Flight("airline-sq", "SQ107", NOW.plus(Duration.ofHours(6)));
    private static final PersonId SOMEBODY = new PersonId(new UUID(4, 2));
    private static final Passenger PASSENGER = Passenger.identified(Identification.EXACT, SOMEBODY);
    private static final Optional<OrderFacts> ORDER = Optional
            .of(new OrderFacts(NOW.minus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(3)), true, false));

    @ParameterizedTest
    @EnumSource(EntryReason.class)
    void aRuleOfADestinationNeverRefusesAnybody(EntryReason reason) {
        // when
        BoardingAnswer answer = decide(PASSENGER, clear(finding(reason)));
        // then
        assertThat(answer.reason()).contains(ReasonCode.of(reason));
        assertThat(answer.decision()).isIn(BoardingDecision.OK_TO_BOARD_IF, BoardingDecision.REFER,
                BoardingDecision.INSUFFICIENT_DATA);
        BoardingCheck check = check(PASSENGER, answer);
        boolean saysWhatToDo = !check.conditions().isEmpty() || !answer.reason().orElseThrow().missing().isEmpty();
        assertThat(answer.decision() == BoardingDecision.REFER || saysWhatToDo).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EntryReason.class)
    void ofSomebodyWhoMayBeAnotherNothingIsTold(EntryReason reason) {
        BoardingAnswer answer = decide(Passenger.identified(Identification.NEAR, SOMEBODY), clear(finding(reason)));
        assertThat(answer.decision()).isEqualTo(BoardingDecision.REFER);
        assertThat(answer.reason()).contains(ReasonCode.NAME_NEAR_MATCH);
    }

    @Test
    void anOrderIsToldBeforeTheRule() {
        BoardingFacts restricted = new BoardingFacts(Label.CONFIRMED, Optional.empty(), 1, Optional.empty(), ORDER)
                .with(Optional.of(finding(EntryReason.DOSES_INSUFFICIENT)));
        assertThat(decide(PASSENGER, restricted).reason()).contains(ReasonCode.ORDER_ACTIVE);
    }

    @Test
    void vaccinationsOlderThanTheirBoundAreNoGroundForOk() {
        assertThat(decide(PASSENGER, clear(behind(Duration.ofSeconds(61)))).reason()).contains(ReasonCode.STATUS_STALE);
        BoardingAnswer away = decide(PASSENGER, clear(behind(Duration.ofMinutes(16))));
        assertThat(away.decision()).isEqualTo(BoardingDecision.UNAVAILABLE);
        assertThat(away.dataAsOf()).isEqualTo(NOW.minus(Duration.ofMinutes(16)));
    }

    @Test
    void aChildThatHasSomethingToSettleNeedsItsGuardianBesides() {
        // given
        Passenger child = Passenger.identified(Identification.NEAR, SOMEBODY)
                .travelling(Journey.of(Optional.of("SG"), BirthDate.parse("2015"), FLIGHT));
        // then
        assertThat(child.journey().age()).as("at most").contains(11);
        assertThat(check(child, decide(child, clear(null))).conditions()).containsExactly(Condition.SEE_ORIGINAL_DOCUMENT,
                Condition.CONFIRM_NAME_CHANGE, Condition.SEE_GUARDIAN);
        assertThat(Journey.of(Optional.empty(), BirthDate.parse("2008-11-21"), FLIGHT).age()).as("of age").isEmpty();
        assertThat(Journey.of(Optional.empty(), BirthDate.parse("2008-11-22"), FLIGHT).age()).contains(17);
    }

    private static EntryFinding finding(EntryReason reason) {
        return new EntryFinding("TEST", Optional.of(reason), Optional.empty(), Optional.empty());
    }

    private static EntryFinding behind(Duration lag) {
        return new EntryFinding("TEST", Optional.empty(), Optional.empty(), Optional.of(lag));
    }

    private static BoardingFacts clear(EntryFinding finding) {
        return new BoardingFacts(Label.LOW_RISK, Optional.empty(), 1, Optional.empty(), Optional.empty())
                .with(Optional.ofNullable(finding));
    }

    private static BoardingAnswer decide(Passenger passenger, BoardingFacts facts) {
        return BoardingRules.decide(passenger, Optional.of(facts), FLIGHT, POLICY, NOW);
    }

    private static BoardingCheck check(Passenger passenger, BoardingAnswer answer) {
        return BoardingCheck.first(new UUID(1, 1), FLIGHT, passenger, answer);
    }
}
