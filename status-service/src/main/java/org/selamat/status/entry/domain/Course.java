package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Doses together. A dose counts for no more than stands before it, whatever was said when it was recorded: where the
 * first of two was withdrawn, the second is the first. Only a foreign certificate is believed about doses that nobody
 * else told of.
 */
record Course(List<Instant> completedAt) {

    static Course of(Collection<Vaccination> doses) {
        List<Instant> completed = new ArrayList<>();
        int known = 0;
        for (Vaccination dose : doses.stream().sorted(Vaccination.CHRONOLOGICAL).toList()) {
            known = dose.foreign() ? Math.max(known + 1, dose.number()) : known + 1;
            if (Math.min(known, dose.number()) >= dose.total()) {
                completed.add(dose.givenAt());
            }
        }
        return new Course(List.copyOf(completed));
    }

    boolean isComplete() {
        return !completedAt.isEmpty();
    }

    boolean isCompleteBy(Instant latest) {
        return completedAt.stream().anyMatch(at -> !at.isAfter(latest));
    }
}
