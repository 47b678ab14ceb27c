package org.selamat.status.area.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How the risk of an area was told from one day on.
 *
 * @param window how far back cases count, by the time of the sample
 * @param yellowFrom cases from which a district is yellow
 * @param smallestTold k: fewer cases are not told exactly, and of a cell not at all
 * @param arrivalPresumption how long after an arrival the address on file is taken for a quarantine address
 * @param refresh how often answers change
 * @param queriesPerDay how many answers about cells one person gets in a day
 */
public record AreaPolicy(String version, Instant effectiveFrom, Duration window, int yellowFrom, int orangeFrom, int redFrom,
        int smallestTold, Duration arrivalPresumption, Duration refresh, Duration staleAfter, int queriesPerDay) {

    public AreaPolicy {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(arrivalPresumption, "arrivalPresumption");
        Objects.requireNonNull(staleAfter, "staleAfter");
        if (!(0 < yellowFrom && yellowFrom < orangeFrom && orangeFrom < redFrom)) {
            throw new IllegalArgumentException("area policy " + version + ": colours begin at growing counts above zero");
        }
        if (smallestTold < 2 || smallestTold > orangeFrom || queriesPerDay < 1 || refresh.isNegative() || refresh.isZero()) {
            throw new IllegalArgumentException("area policy " + version + " protects nobody, or answers nobody");
        }
    }
}
