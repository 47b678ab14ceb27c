package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;

/**
 * A code that was read at a door, as a phone tells it.
 *
 * @param text what was read
 * @param at by the phone's clock
 * @param recordedBy the guardian, when one acts for {@code person}
 */
public record Scan(VisitId id, PersonId person, Optional<PersonId> recordedBy, String text, Instant at) {
}
