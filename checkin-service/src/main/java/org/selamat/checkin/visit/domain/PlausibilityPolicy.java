package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is too much to believe. Numbers live in {@code policy/plausibility.json}, each with its source.
 *
 * @param mostPerDay stays of one local day after which further ones are doubted
 * @param sameMoment two venues within this time are two places at once
 * @param travel between venues whose places are known; nearer ones have no speed, since places are coarse
 * @param grace before opening and after closing
 * @param factors what each doubt leaves of the weight, from 0 to 1
 */
public record PlausibilityPolicy(String version, int mostPerDay, Duration sameMoment, Travel travel, Duration grace,
        Map<Doubt, Double> factors) {

    /** How far and how fast somebody may have come. */
    public record Travel(int fastestKmh, int nearbyKm) {
    }

    private static final int PERCENT = 100;

    public PlausibilityPolicy {
        factors = new EnumMap<>(factors);
        for (var doubt : Doubt.values()) {
            var factor = factors.get(doubt);
            if (factor == null || factor < 0 || factor > 1) {
                throw new IllegalArgumentException("policy " + version + " needs a factor from 0 to 1 for " + doubt);
            }
        }
        if (mostPerDay < 1 || travel.fastestKmh() < 1 || travel.nearbyKm() < 1) {
            throw new IllegalArgumentException("policy " + version + " needs positive limits");
        }
    }

    /** What all doubts together leave, in percent. */
    public int belief(Set<Doubt> doubts) {
        return (int) Math.round(PERCENT * doubts.stream().mapToDouble(factors::get).reduce(1, (one, other) -> one * other));
    }
}
