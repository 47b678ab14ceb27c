package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * How far a mistake may spread before the brake stops it.
 *
 * @param canaryRows least rows applied first
 * @param canaryShare share of the rows applied first, when that is more
 * @param window time over which worsened statuses are added up, across batches and single decisions
 * @param unbackedFloor worsenings without provenance that are tolerated at all
 * @param unbackedShare share of the window's worsenings that may lack provenance once the floor is reached
 * @param worseningFloor worsenings that are tolerated whatever the baseline
 * @param worseningFactor tolerated multiple of the baseline
 * @param baseline time over which the usual rate is measured
 * @param arrivalSeenWithin of an arrival: how long before it the flight may have left about which an airline asked
 */
public record BulkBounds(int canaryRows, double canaryShare, Duration window, int unbackedFloor, double unbackedShare,
        int worseningFloor, double worseningFactor, Duration baseline, Duration arrivalSeenWithin) {

    public BulkBounds {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(arrivalSeenWithin, "arrivalSeenWithin");
    }

    /** The rows of a batch that go first and alone. */
    public int canaryOf(int rows) {
        return Math.min(rows, Math.max(canaryRows, (int) Math.ceil(rows * canaryShare)));
    }
}
