package org.selamat.status.boarding.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.policy.domain.BoardingBounds;
import org.selamat.status.policy.domain.Policy;

/**
 * The boarding decision. Refusing someone a flight needs an order that is in force at departure, that something stands behind,
 * that
 * nobody contests and that is old enough for a mistake to have been noticed; everything less goes to a person.
 */
public final class BoardingRules {

    private BoardingRules() {
    }

    public static BoardingAnswer decide(BoardingFacts facts, Flight flight, Policy policy, Instant now) {
        BoardingBounds bounds = policy.boarding();
        Optional<ReasonCode> reason = reasonAgainst(facts, flight, policy, now);
        BoardingDecision decision = reason.map(BoardingRules::decisionFor).orElse(BoardingDecision.OK_TO_BOARD);
        return new BoardingAnswer(decision, reason, now, expiry(flight, bounds, now),
                now.minus(facts.behind().orElse(Duration.ZERO)), policy.version(),
                Optional.of(facts));
    }

    /** Nobody could be identified by the code; that says nothing about anybody's health. */
    public static BoardingAnswer unidentified(Flight flight, Policy policy, Instant now) {
        return new BoardingAnswer(BoardingDecision.INSUFFICIENT_DATA, Optional.of(ReasonCode.PASSENGER_CODE_INVALID), now,
                expiry(flight, policy.boarding(), now), now, policy.version(), Optional.empty());
    }

    private static Optional<ReasonCode> reasonAgainst(BoardingFacts facts, Flight flight, Policy policy, Instant now) {
        BoardingBounds bounds = policy.boarding();
        if (facts.behind().isPresent()) {
            return facts.behind().map(lag -> reasonWhenBehind(lag, bounds));
        }
        if (!isRestrictedAt(flight.departureAt(), facts, policy)) {
            return Optional.empty();
        }
        return Optional
                .of(facts.order().map(order -> reasonOf(order, bounds, now)).orElse(ReasonCode.RESTRICTION_WITHOUT_ORDER));
    }

    /** A newer version is known to exist: whatever the copy says, seconds or minutes old, is no longer an answer. */
    private static ReasonCode reasonWhenBehind(Duration lag, BoardingBounds bounds) {
        return lag.compareTo(bounds.unavailableAfter()) > 0 ? ReasonCode.DEPENDENCY_DOWN : ReasonCode.STATUS_STALE;
    }

    /** A restriction that will have ended by departure doesn't count; of label and order the later end does. */
    private static boolean isRestrictedAt(Instant departure, BoardingFacts facts, Policy policy) {
        boolean closed = !policy.meaningOf(facts.label()).mayEnterPremises();
        boolean labelHolds = facts.labelEnds().map(departure::isBefore).orElse(true);
        boolean orderHolds = facts.order().map(order -> departure.isBefore(order.until())).orElse(false);
        return closed && (labelHolds || orderHolds);
    }

    private static ReasonCode reasonOf(OrderFacts order, BoardingBounds bounds, Instant now) {
        if (order.contested()) {
            return ReasonCode.ORDER_DISPUTED;
        }
        if (!order.backed()) {
            return ReasonCode.ORDER_UNSUPPORTED;
        }
        return order.issuedAt().plus(bounds.orderIsRecent()).isAfter(now) ? ReasonCode.ORDER_RECENT : ReasonCode.ORDER_ACTIVE;
    }

    private static BoardingDecision decisionFor(ReasonCode reason) {
        return switch (reason) {
            case ORDER_ACTIVE -> BoardingDecision.DO_NOT_BOARD;
            case DEPENDENCY_DOWN -> BoardingDecision.UNAVAILABLE;
            case PASSENGER_CODE_INVALID -> BoardingDecision.INSUFFICIENT_DATA;
            default -> BoardingDecision.REFER;
        };
    }

    private static Instant expiry(Flight flight, BoardingBounds bounds, Instant now) {
        Instant latest = now.plus(bounds.answerHolds());
        return latest.isBefore(flight.departureAt()) ? latest : flight.departureAt();
    }
}
