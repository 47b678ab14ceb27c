package org.selamat.checkin.hotspot.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.selamat.checkin.venue.domain.VenueType;

/**
 * What makes premises a hotspot. Numbers live in {@code policy/hotspot.json}, each with its source.
 *
 * @param effectiveFrom first local day that it judges
 * @param windowDays local days looked at, the last one included
 * @param least below this many nothing is told
 * @param leastWeight contacts that are less certain don't count
 * @param largeCases from this many infected people on a hotspot is large
 * @param named kinds of premises that are told by name, once they are large; of the others only kind and district are told
 */
public record HotspotPolicy(String version, LocalDate effectiveFrom, int windowDays, Least least, double leastWeight,
        int largeCases, Set<VenueType> named) {

    /** So many that nobody can be told from the others: infected people, and people who were exposed by them. */
    public record Least(int cases, int exposed) {
    }

    /** Smaller groups give people away; the rule that the area risk of status-service follows as well. */
    private static final int K = 5;

    public HotspotPolicy {
        named = Set.copyOf(named);
        if (least.cases() < K || least.exposed() < K) {
            throw new IllegalArgumentException("policy " + version + " must not tell of fewer than " + K + " people");
        }
        if (windowDays < 1 || largeCases < least.cases() || leastWeight < 0 || leastWeight > 1) {
            throw new IllegalArgumentException("policy " + version + " doesn't hold together");
        }
    }

    public HotspotWindow window(LocalDate lastDay) {
        return new HotspotWindow(lastDay.minusDays(windowDays - 1L), lastDay, leastWeight);
    }

    /** @return empty when it is none */
    public Optional<Hotspot.Size> judge(ContactCount count) {
        if (count.cases() < least.cases() || count.exposed() < least.exposed()) {
            return Optional.empty();
        }
        return Optional.of(count.cases() < largeCases ? Hotspot.Size.SMALL : Hotspot.Size.LARGE);
    }

    /** Whether everybody may read the name of such premises. */
    public boolean names(VenueType type, Hotspot.Size size) {
        return size == Hotspot.Size.LARGE && named.contains(type);
    }
}
