package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A day whose visits were deleted because they had been kept long enough, and how many they were. */
public record DroppedDay(LocalDate day, long visits, Instant droppedAt) {
}
