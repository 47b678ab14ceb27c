package org.selamat.checkin.opendata.domain;

import java.time.Instant;

/**
 * A day that was published anew because its figures had turned out wrong.
 *
 * @param number 2 or more: the first publication is number 1 and no revision
 */
public record DayRevision(DayFigures before, DayFigures after, int number, Instant publishedAt) {
}
