package org.selamat.status.boarding.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.ReasonCode.Category;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.policy.domain.BoardingBounds;
import org.selamat.status.policy.domain.Policy;

/**
 * The boarding decision. Refusing someone a flight needs an order that is in force at departure, that something stands
 * behind, that nobody contests, that is old enough for a mistake to have been noticed, and a passenger who is certainly
 * the one it was issued to; everything less goes to a person. What a destination asks of arrivals never refuses anybody:
 * the record may lack what the passenger can show.
 */
public final class BoardingRules {

    private BoardingRules() {
    }

    /** @param facts what is known of the passenger; only looked at when they were identified */
    public static BoardingAnswer decide(Passenger passenger, Optional<BoardingFacts> facts, Flight flight, Policy policy,
            Instant now) {
        Optional<ReasonCode> reason = passenger.how().obstacle()
                .or(() -> facts.flatMap(known -> reasonAgainst(known, passenger, flight, policy, now)));
        Verdict verdict = verdict(passenger, reason);
        Duration behind = facts.map(BoardingFacts::lag).orElse(Duration.ZERO);
        return new BoardingAnswer(verdict.decision(), verdict.reason(), now, expiry(flight, policy.boarding(), now),
                now.minus(behind), policy.version(), facts);
    }

    private static Verdict verdict(Passenger passenger, Optional<ReasonCode> reason) {
        boolean sure = passenger.how() != Identification.NEAR || reason.filter(BoardingRules::isOurs).isPresent();
        if (sure) {
            return new Verdict(reason.map(BoardingRules::decisionFor).orElse(BoardingDecision.OK_TO_BOARD), reason);
        }
        // whatever stands against somebody who may not be this passenger is not told, only that a person has to look
        return new Verdict(reason.isPresent() ? BoardingDecision.REFER : BoardingDecision.OK_TO_BOARD_IF,
                Optional.of(ReasonCode.NAME_NEAR_MATCH));
    }

    private static boolean isOurs(ReasonCode reason) {
        return reason.category() == Category.SYSTEM;
    }

    private static Optional<ReasonCode> reasonAgainst(BoardingFacts facts, Passenger passenger, Flight flight, Policy policy,
            Instant now) {
        BoardingBounds bounds = policy.boarding();
        if (facts.behind().isPresent()) {
            return facts.behind().map(lag -> reasonWhenBehind(lag, bounds));
        }
        if (!isRestrictedAt(flight.departureAt(), facts, policy)) {
            return facts.entry().flatMap(finding -> reasonOf(finding, bounds));
        }
        return Optional.of(facts.order().map(order -> reasonOf(order, passenger, bounds, now))
                .orElse(ReasonCode.RESTRICTION_WITHOUT_ORDER));
    }

    /** A newer version is known to exist: whatever the copy says, seconds or minutes old, is no longer an answer. */
    private static ReasonCode reasonWhenBehind(Duration lag, BoardingBounds bounds) {
        return lag.compareTo(bounds.unavailableAfter()) > 0 ? ReasonCode.DEPENDENCY_DOWN : ReasonCode.STATUS_STALE;
    }

    private static Optional<ReasonCode> reasonOf(EntryFinding finding, BoardingBounds bounds) {
        return finding.behind().map(lag -> reasonWhenBehind(lag, bounds)).or(() -> finding.reason().map(ReasonCode::of));
    }

    /** A restriction that will have ended by departure doesn't count; of label and order the later end does. */
    private static boolean isRestrictedAt(Instant departure, BoardingFacts facts, Policy policy) {
        boolean closed = !policy.meaningOf(facts.label()).mayEnterPremises();
        boolean labelHolds = facts.labelEnds().map(departure::isBefore).orElse(true);
        boolean orderHolds = facts.order().map(order -> departure.isBefore(order.until())).orElse(false);
        return closed && (labelHolds || orderHolds);
    }

    private static ReasonCode reasonOf(OrderFacts order, Passenger passenger, BoardingBounds bounds, Instant now) {
        if (order.contested() || passenger.disputed()) {
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
            case ORDER_RECENTLY_WITHDRAWN -> BoardingDecision.OK_TO_BOARD;
            case NAME_NEAR_MATCH, TEST_REQUIRED, CHILD_WITH_GUARDIAN -> BoardingDecision.OK_TO_BOARD_IF;
            case DEPENDENCY_DOWN -> BoardingDecision.UNAVAILABLE;
            case NOT_REGISTERED -> BoardingDecision.NO_RECORD;
            case PASSENGER_CODE_INVALID, TRAVELLER_INCOMPLETE, NAME_NOT_COMPARABLE, NAME_MISMATCH, DOB_MISMATCH,
                    TOO_MANY_ATTEMPTS, DOSES_INSUFFICIENT, VACCINE_NOT_ACCEPTED, TOO_SOON_AFTER_DOSE ->
                BoardingDecision.INSUFFICIENT_DATA;
            case ORDER_DISPUTED, ORDER_RECENT, ORDER_UNSUPPORTED, RESTRICTION_WITHOUT_ORDER, STATUS_STALE, CERT_REVOKED,
                    FOREIGN_CERT_PENDING ->
                BoardingDecision.REFER;
        };
    }

    private static Instant expiry(Flight flight, BoardingBounds bounds, Instant now) {
        Instant latest = now.plus(bounds.answerHolds());
        return latest.isBefore(flight.departureAt()) ? latest : flight.departureAt();
    }

    private record Verdict(BoardingDecision decision, Optional<ReasonCode> reason) {
    }
}
