package org.selamat.status.boarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.persistence.PolicyFile;

/** The decision table, and what must never come out of it. */
class BoardingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Policy POLICY = PolicyFile.packaged().inForceAt(NOW);
    private static final Flight FLIGHT = new Flight("airline-mh", "MH370", NOW.plus(Duration.ofHours(6)));
    private static final Instant LATER = NOW.plus(Duration.ofDays(4));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("table")
    void theTable(String situation, BoardingDecision decision, ReasonCode reason, BoardingFacts facts) {
        // when
        BoardingAnswer answer = BoardingRules.decide(facts, FLIGHT, POLICY, NOW);
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
        assertThat(BoardingRules.decide(facts, afterTheOrder, POLICY, NOW).decision()).isEqualTo(BoardingDecision.OK_TO_BOARD);
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
            BoardingDecision decision = BoardingRules.decide(facts, FLIGHT, POLICY, NOW).decision();
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
        assertThat(BoardingRules.unidentified(FLIGHT, POLICY, NOW).expiresAt()).isEqualTo(FLIGHT.departureAt());
        assertThat(BoardingRules.unidentified(FLIGHT, POLICY, NOW).decision()).isEqualTo(BoardingDecision.INSUFFICIENT_DATA);
    }

    @Test
    void aCodeIsReadAsAnAgentTypesIt() {
        assertThat(new PassengerCode("7k3mo 9xzil").hash()).isEqualTo(new PassengerCode("7K3M0-9XZ11").hash());
        assertThat(PassengerCode.draw(new Random(1)::nextInt).text()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    private static Arguments row(String situation, BoardingDecision decision, ReasonCode reason, Label label, int behindSeconds,
            OrderFacts order) {
        return Arguments.of(situation, decision, reason,
                new BoardingFacts(label, Optional.of(LATER), 1,
                        behindSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(behindSeconds)),
                        Optional.ofNullable(order)));
    }

    private static OrderFacts order(int hoursOld, boolean backed, boolean contested) {
        return new OrderFacts(NOW.minus(Duration.ofHours(hoursOld)), LATER, backed, contested);
    }
}
