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
 * Under which pseudonyms some people may be found, day by day: what {@link #JOIN} takes. Days that can't be read any more are
 * left out; their visits are gone.
 *
 * @param first the lowest id of the day
 * @param next the lowest id of the day after
 */
record Sightings(List<UUID> visitors, List<UUID> first, List<UUID> next) {

    private static final UUID NOTHING = new UUID(0, 0);

    /**
     * Their visits, as {@code v}. One pseudonym after the other through the index of its own day, however many days there are:
     * OFFSET 0 keeps the database from believing that it is cheaper to read all of them at once. The last two bounds keep it
     * from opening days of which nothing is asked.
     */
    static final String JOIN = """
            FROM unnest(?, ?, ?) AS s(visitor, first, next) CROSS JOIN LATERAL (
                SELECT * FROM visit w WHERE w.person_id = s.visitor AND w.id >= s.first AND w.id < s.next AND w.id >= ? AND w.id < ?
                OFFSET 0) v
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
        var lowest = first.isEmpty() ? NOTHING : first.get(0);
        var highest = next.isEmpty() ? NOTHING : next.get(next.size() - 1);
        var all = new ArrayList<Object>(List.of(array(visitors), array(first), array(next), lowest, highest));
        all.addAll(List.of(others));
        return all.toArray();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
