package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All versions of the exposure policy: a contact is judged by the one that was in force on its day, also years later. */
public final class ExposurePolicies {

    private final List<ExposurePolicy> newestFirst;

    public ExposurePolicies(Collection<ExposurePolicy> versions) {
        newestFirst = versions.stream().sorted(Comparator.comparing(ExposurePolicy::effectiveFrom).reversed()).toList();
        var days = newestFirst.stream().map(ExposurePolicy::effectiveFrom).collect(Collectors.toSet());
        if (newestFirst.isEmpty() || days.size() != newestFirst.size()) {
            throw new IllegalArgumentException("the exposure policy needs versions, each with a day of its own");
        }
    }

    /** The version in force on this day; before the first, the first. */
    public ExposurePolicy on(LocalDate day) {
        return newestFirst.stream().filter(policy -> !policy.effectiveFrom().isAfter(day)).findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }
}
