package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Whom some visits are about, as three columns: the visit, each id of its visitor, and the pseudonym under which this id may
 * have been exposed on the day before, on the day itself, or on the day after.
 */
final class Whom {

    private final DaySeals seals;
    private final LocalDate today;
    private final List<UUID> visits = new ArrayList<>();
    private final List<UUID> persons = new ArrayList<>();
    private final List<UUID> exposedAs = new ArrayList<>();

    /** @param now nobody was exposed on a later day */
    Whom(DaySeals seals, Instant now) {
        this.seals = seals;
        this.today = LocalDays.of(now);
    }

    /** @param ids all ids of the visitor */
    Whom add(VisitId visit, Collection<PersonId> ids, Instant checkedInAt) {
        var day = LocalDays.of(checkedInAt);
        for (int around = -1; around <= 1; around++) {
            var near = day.plusDays(around);
            if (!near.isAfter(today)) {
                seals.find(near).ifPresent(seal -> ids.forEach(id -> add(visit.value(), id.value(), seal.seal(id))));
            }
        }
        return this;
    }

    private void add(UUID visit, UUID person, UUID sealed) {
        visits.add(visit);
        persons.add(person);
        exposedAs.add(sealed);
    }

    UUID[] visits() {
        return visits.toArray(UUID[]::new);
    }

    UUID[] persons() {
        return persons.toArray(UUID[]::new);
    }

    UUID[] exposedAs() {
        return exposedAs.toArray(UUID[]::new);
    }
}
