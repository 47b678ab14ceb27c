package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeals;

/**
 * Whom some visits are about: every id of the visitors, and the pseudonyms under which they may have been exposed on the day
 * of a visit, the day before, or the day after.
 */
final class Whom {

    private final DaySeals seals;
    private final LocalDate today;
    private final Set<UUID> persons = new HashSet<>();
    private final Set<UUID> exposedAs = new HashSet<>();

    /** @param now nobody was exposed on a later day */
    Whom(DaySeals seals, Instant now) {
        this.seals = seals;
        this.today = LocalDays.of(now);
    }

    /** @param ids all ids of one visitor */
    Whom add(Collection<PersonId> ids, Instant checkedInAt) {
        ids.forEach(id -> persons.add(id.value()));
        var day = LocalDays.of(checkedInAt);
        for (int around = -1; around <= 1; around++) {
            var near = day.plusDays(around);
            if (!near.isAfter(today)) {
                seals.find(near).ifPresent(seal -> ids.forEach(id -> exposedAs.add(seal.seal(id))));
            }
        }
        return this;
    }

    UUID[] persons() {
        return persons.toArray(UUID[]::new);
    }

    UUID[] exposedAs() {
        return exposedAs.toArray(UUID[]::new);
    }
}
