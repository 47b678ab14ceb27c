package org.selamat.checkin.hotspot.domain;

import java.time.LocalDate;

/**
 * Which contacts are counted: those of these local days, both included, that are certain enough.
 */
public record HotspotWindow(LocalDate from, LocalDate until, double leastWeight) {
}
