package org.selamat.vaccine.domain.review;

import java.time.Instant;
import java.util.Optional;

/**
 * Which part of the queue somebody wants to see.
 *
 * @param proposed whether a proposal waits; empty for all
 * @param dueBefore deadline before this instant
 */
public record QueueFilter(Optional<Boolean> proposed, Optional<ReviewGround> ground, Optional<Instant> dueBefore) {
}
