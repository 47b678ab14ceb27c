package org.selamat.checkin.hotspot.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of the hotspot policy: today is judged by the one in force today, what was declared by the one of that day. */
public final class HotspotPolicies {

    private final List<HotspotPolicy> newestFirst;

    public HotspotPolicies(Collection<HotspotPolicy> versions) {
        newestFirst = versions.stream().sorted(Comparator.comparing(HotspotPolicy::effectiveFrom).reversed()).toList();
        boolean unique = newestFirst.stream().map(HotspotPolicy::effectiveFrom).distinct().count() == newestFirst.size()
                && newestFirst.stream().map(HotspotPolicy::version).distinct().count() == newestFirst.size();
        if (newestFirst.isEmpty() || !unique) {
            throw new IllegalArgumentException("the hotspot policy needs versions, each with a name and a day of its own");
        }
    }

    /** The version in force on this day; before the first, the first. */
    public HotspotPolicy on(LocalDate day) {
        return newestFirst.stream().filter(policy -> !policy.effectiveFrom().isAfter(day)).findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }

    public Optional<HotspotPolicy> version(String name) {
        return newestFirst.stream().filter(policy -> policy.version().equals(name)).findFirst();
    }
}
