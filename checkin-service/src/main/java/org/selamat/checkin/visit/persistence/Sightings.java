package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Under which pseudonyms some people may be found, day by day: three columns to join with the visits,
 * {@code FROM unnest(?, ?, ?) AS s(visitor, first, next) JOIN visit v ON v.person_id = s.visitor AND v.id >= s.first AND v.id <
 * s.next}. The days that can't be read any more are left out, and their visits are gone.
 */
record Sightings(List<UUID> visitors, List<UUID> first, List<UUID> next) {

    static final String JOIN = """
            FROM unnest(?, ?, ?) AS s(visitor, first, next)
            JOIN visit v ON v.person_id = s.visitor AND v.id >= s.first AND v.id < s.next
            """;

    /** Wherever their visits are that began in [from, until). */
    static Sightings of(Collection<PersonId> persons, Instant from, Instant until, DaySeals seals) {
        var found = new Sightings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var day : seals.between(LocalDays.of(from.minus(CheckInRules.ID_TOLERANCE)),
                LocalDays.of(until.plus(CheckInRules.ID_TOLERANCE)))) {
            seals.find(day).ifPresent(seal -> {
                var begin = VisitId.lowestAt(LocalDays.start(day));
                var end = VisitId.lowestAt(LocalDays.start(day.plusDays(1)));
                persons.forEach(person -> found.add(seal.seal(person), begin, end));
            });
        }
        return found;
    }

    private void add(UUID visitor, UUID begin, UUID end) {
        visitors.add(visitor);
        first.add(begin);
        next.add(end);
    }

    /** The parameters of {@link #JOIN}, and those that follow. */
    Object[] and(Object... others) {
        var all = new ArrayList<Object>(List.of(array(visitors), array(first), array(next)));
        all.addAll(List.of(others));
        return all.toArray();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
