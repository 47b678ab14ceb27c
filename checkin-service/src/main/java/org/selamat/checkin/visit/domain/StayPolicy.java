package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.selamat.checkin.venue.domain.VenueType;

/**
 * How long somebody stays who doesn't check out. Numbers live in {@code policy/stay.json}.
 *
 * @param longest the longest stay that a check-out may claim
 */
public record StayPolicy(String version, Map<VenueType, Duration> assumed, Duration longest) {

    public StayPolicy {
        assumed = new EnumMap<>(assumed);
        for (var type : VenueType.values()) {
            var stay = assumed.get(type);
            if (stay == null || stay.isNegative() || stay.isZero() || stay.compareTo(longest) > 0) {
                throw new IllegalArgumentException(
                        "policy " + version + " needs an assumed stay up to " + longest + " for " + type);
            }
        }
    }

    public Duration assumed(VenueType type) {
        return assumed.get(type);
    }
}
