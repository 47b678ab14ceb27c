package org.selamat.status.boarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.ReasonCode.Category;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.persistence.PolicyFile;

/** The decision table, and what must never come out of it. */
class BoardingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Policy POLICY = PolicyFile.packaged().inForceAt(NOW);
    private static final Flight FLIGHT = new Flight("airline-mh", "MH370", NOW.plus(Duration.ofHours(6)));
    private static final PersonId SOMEBODY = new PersonId(new UUID(4, 2));
    private static final Passenger PASSENGER = Passenger.identified(Identification.PASSENGER_CODE, SOMEBODY);
    private static final Instant LATER = NOW.plus(Duration.ofDays(4));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("table")
    void theTable(String situation, BoardingDecision decision, ReasonCode reason, BoardingFacts facts) {
        // when
        BoardingAnswer answer = decide(facts, FLIGHT);
        // then
        assertThat(answer.decision()).isEqualTo(decision);
        assertThat(answer.reason()).isEqualTo(Optional.ofNullable(reason));
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("nothing known", BoardingDecision.OK_TO_BOARD, null, Label.LOW_RISK, 0, null),
                row("casual contact", BoardingDecision.OK_TO_BOARD, null, Label.CASUAL_CONTACT, 0, null),
                row("old supported order", BoardingDecision.DO_NOT_BOARD, ReasonCode.ORDER_ACTIVE, Label.CONFIRMED, 0,
                        order(30, true, false)),
                row("contested order", BoardingDecision.REFER, ReasonCode.ORDER_DISPUTED, Label.CONFIRMED, 0,
                        order(30, true, true)),
                row("order without provenance", BoardingDecision.REFER, ReasonCode.ORDER_UNSUPPORTED, Label.HOME_SURVEILLANCE,
                        0,
                        order(30, false, false)),
                row("order of this morning", BoardingDecision.REFER, ReasonCode.ORDER_RECENT, Label.CONFIRMED, 0,
                        order(3, true, false)),
                row("restricted, order revoked meanwhile", BoardingDecision.REFER, ReasonCode.RESTRICTION_WITHOUT_ORDER,
                        Label.CONFIRMED, 0,
                        null),
                row("a newer version exists since this second", BoardingDecision.REFER, ReasonCode.STATUS_STALE,
                        Label.LOW_RISK, 1, null),
                row("a minute behind", BoardingDecision.REFER, ReasonCode.STATUS_STALE, Label.LOW_RISK, 60, null),
                row("behind, and restricted", BoardingDecision.REFER, ReasonCode.STATUS_STALE, Label.CONFIRMED, 61,
                        order(30, true, false)),
                row("a quarter of an hour behind", BoardingDecision.UNAVAILABLE, ReasonCode.DEPENDENCY_DOWN, Label.LOW_RISK,
                        901, null));
    }

    @Test
    void whatHasEndedByDepartureDoesNotCount() {
        // given
        Flight afterTheOrder = new Flight("airline-mh", "MH370", LATER.plus(Duration.ofHours(1)));
        BoardingFacts facts = new BoardingFacts(Label.CONFIRMED, Optional.of(LATER), 3, Optional.empty(),
                Optional.of(order(30, true, false)));
        // when / then
        assertThat(decide(facts, afterTheOrder).decision()).isEqualTo(BoardingDecision.OK_TO_BOARD);
    }

    @Test
    void neverOkFromStaleDataAndNeverRefusalWithoutASoundOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            // given
            BoardingFacts facts = new BoardingFacts(Label.values()[random.nextInt(Label.values().length)],
                    random.nextBoolean() ? Optional.of(NOW.plusSeconds(random.nextInt(1_000_000))) : Optional.empty(), 1,
                    random.nextInt(3) == 0 ? Optional.of(Duration.ofSeconds(random.nextInt(2_000))) : Optional.empty(),
                    random.nextInt(3) == 0 ? Optional.empty()
                            : Optional.of(order(random.nextInt(60), random.nextBoolean(), random.nextBoolean())));
            // when
            BoardingDecision decision = decide(facts, FLIGHT).decision();
            // then
            if (decision == BoardingDecision.OK_TO_BOARD) {
                assertThat(facts.behind()).isEmpty();
            }
            if (decision == BoardingDecision.DO_NOT_BOARD) {
                OrderFacts order = facts.order().orElseThrow();
                assertThat(order.backed() && !order.contested()).isTrue();
                assertThat(order.issuedAt()).isBeforeOrEqualTo(NOW.minus(Duration.ofHours(24)));
                assertThat(facts.behind()).isEmpty();
            }
        }
    }

    @Test
    void anAnswerNeverOutlivesTheDeparture() {
        assertThat(decide(Passenger.unidentified(Identification.CODE_INVALID), null).expiresAt())
                .isEqualTo(FLIGHT.departureAt());
    }

    @ParameterizedTest
    @EnumSource(Identification.class)
    void whoIsNotIdentifiedIsToldNothingOfAnybodysHealth(Identification how) {
        // given
        if (how.obstacle().isEmpty()) {
            return;
        }
        // when
        BoardingAnswer answer = decide(Passenger.unidentified(how), null);
        // then
        assertThat(answer.decision()).isIn(BoardingDecision.INSUFFICIENT_DATA, BoardingDecision.NO_RECORD);
        assertThat(answer.reason().orElseThrow().category()).isEqualTo(Category.IDENTITY_MATCH);
        assertThat(answer.decision() == BoardingDecision.NO_RECORD || !answer.reason().get().missing().isEmpty()).isTrue();
    }

    @Test
    void whoIsOnlyNearlyNamedIsNeverRefusedAndNeverLetThroughUnseen() {
        // given
        Passenger near = Passenger.identified(Identification.NEAR, SOMEBODY);
        // then
        BoardingAnswer clear = decide(near, facts(Label.LOW_RISK, 0, null));
        assertThat(clear.decision()).isEqualTo(BoardingDecision.OK_TO_BOARD_IF);
        assertThat(clear.reason().orElseThrow().conditions()).contains(Condition.SEE_ORIGINAL_DOCUMENT);
        BoardingAnswer restricted = decide(near, facts(Label.CONFIRMED, 0, order(30, true, false)));
        assertThat(restricted.decision()).isEqualTo(BoardingDecision.REFER);
        assertThat(restricted.reason()).as("nothing about the other person's order").contains(ReasonCode.NAME_NEAR_MATCH);
        assertThat(decide(near, facts(Label.LOW_RISK, 2, null)).decision()).isEqualTo(BoardingDecision.REFER);
    }

    @Test
    void aDisputedRefusalGoesToAPerson() {
        Passenger disputing = PASSENGER.disputing();
        assertThat(decide(disputing, facts(Label.CONFIRMED, 0, order(30, true, false))).decision())
                .isEqualTo(BoardingDecision.REFER);
    }

    @Test
    void whoWasKeptFromBoardingIsToldThatTheGroundHasGone() {
        // given
        BoardingAnswer refused = decide(PASSENGER, facts(Label.CONFIRMED, 0, order(30, true, false)));
        BoardingAnswer clear = decide(PASSENGER, facts(Label.LOW_RISK, 0, null));
        // when
        BoardingAnswer corrected = clear.correcting(refused);
        // then
        assertThat(corrected.reason()).contains(ReasonCode.ORDER_RECENTLY_WITHDRAWN);
        assertThat(clear.correcting(corrected).differsFrom(corrected)).as("said once, not pushed again").isFalse();
        assertThat(clear.correcting(clear).reason()).isEmpty();
    }

    @Test
    void aCodeIsReadAsAnAgentTypesIt() {
        assertThat(new PassengerCode("7k3mo 9xzil").hash()).isEqualTo(new PassengerCode("7K3M0-9XZ11").hash());
        assertThat(PassengerCode.draw(new Random(1)::nextInt).text()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    private static BoardingAnswer decide(BoardingFacts facts, Flight flight) {
        return BoardingRules.decide(PASSENGER, Optional.of(facts), flight, POLICY, NOW);
    }

    private static BoardingAnswer decide(Passenger passenger, BoardingFacts facts) {
        return BoardingRules.decide(passenger, Optional.ofNullable(facts), FLIGHT, POLICY, NOW);
    }

    private static BoardingFacts facts(Label label, int behindSeconds, OrderFacts order) {
        return new BoardingFacts(label, Optional.of(LATER), 1,
                behindSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(behindSeconds)),
                Optional.ofNullable(order));
    }

    private static Arguments row(String situation, BoardingDecision decision, ReasonCode reason, Label label, int behindSeconds,
            OrderFacts order) {
        return Arguments.of(situation, decision, reason, facts(label, behindSeconds, order));
    }

    private static OrderFacts order(int hoursOld, boolean backed, boolean contested) {
        return new OrderFacts(NOW.minus(Duration.ofHours(hoursOld)), LATER, backed, contested);
    }
}
