package org.selamat.vaccine.domain.trip;

import org.selamat.vaccine.domain.rule.TripDecision;

/**
 * What was foretold for one traveller of a journey.
 *
 * @param codeHash hex SHA-256 of the code shown, by which the same one is known again
 */
public record TravellerOutcome(String codeHash, TripDecision decision) {
}
