package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * Bounds of the boarding check.
 *
 * @param orderIsRecent an order younger than this is referred to a person: wrong orders are found in their first hours
 * @param staleAfter how far the boarding model may lag behind what was decided before nobody is told OK from it
 * @param unavailableAfter lag from which the check says that it can't answer
 * @param answerHolds how long an airline may rely on an answer
 * @param passengerCode how long a passenger's code can be used
 */
public record BoardingBounds(Duration orderIsRecent, Duration staleAfter, Duration unavailableAfter, Duration answerHolds,
        Duration passengerCode) {

    public BoardingBounds {
        Objects.requireNonNull(orderIsRecent, "orderIsRecent");
        Objects.requireNonNull(staleAfter, "staleAfter");
        Objects.requireNonNull(unavailableAfter, "unavailableAfter");
        Objects.requireNonNull(answerHolds, "answerHolds");
        Objects.requireNonNull(passengerCode, "passengerCode");
    }
}
