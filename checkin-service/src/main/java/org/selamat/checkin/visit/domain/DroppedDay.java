package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day whose visits were deleted because they had been kept long enough, and how many they were.
 *
 * @param keyDestroyedAt since when no place has the day's key, so that nothing about it can be read in any copy
 */
public record DroppedDay(LocalDate day, long visits, Instant droppedAt, Optional<Instant> keyDestroyedAt) {
}
