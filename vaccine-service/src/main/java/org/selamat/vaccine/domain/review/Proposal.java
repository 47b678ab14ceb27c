package org.selamat.vaccine.domain.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A first officer's opinion, which counts once a second one shares it.
 *
 * @param id the second one names it, so that nobody agrees to something that changed meanwhile
 * @param by subject of a staff token
 */
public record Proposal(UUID id, Opinion opinion, String by, Instant at) {
}
