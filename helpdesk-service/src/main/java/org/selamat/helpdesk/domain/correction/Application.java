package org.selamat.helpdesk.domain.correction;

import java.time.Instant;
import java.util.UUID;

/** The owner service's word that it voided the target: half of the proof. */
public record Application(UUID eventId, Instant at, int affected) {
}
