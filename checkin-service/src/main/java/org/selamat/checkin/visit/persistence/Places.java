package org.selamat.checkin.visit.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.seal.domain.DaySeals;

/**
 * Under which pseudonyms the stays of cases may be found that some visits touch: at the same venue, on the day of the visit and
 * on the next, into which it may last. Stays are kept by the day, so none began earlier.
 */
public final class Places {

    /** No visit is longer: 1,440 minutes of {@code policy/stay.json}. */
    private static final Duration REACH = Duration.ofDays(1);

    private record Place(VenueId venue, LocalDate day) {
    }

    private final Set<Place> places = new LinkedHashSet<>();
    private final LocalDate last;

    /** @param now no stay began on a day after its day */
    public Places(Instant now) {
        this.last = LocalDays.of(now);
    }

    public Places add(VenueId venue, Instant checkedInAt) {
        var day = LocalDays.of(checkedInAt);
        places.add(new Place(venue, day));
        var next = LocalDays.of(checkedInAt.plus(REACH));
        if (!next.isAfter(last)) {
            places.add(new Place(venue, next));
        }
        return this;
    }

    /** Two columns: the venue, and its pseudonym on one of the days. */
    public UUID[][] columns(DaySeals seals) {
        var readable = places.stream().filter(place -> seals.find(place.day()).isPresent()).toList();
        return new UUID[][] { readable.stream().map(place -> place.venue().value()).toArray(UUID[]::new),
                readable.stream().map(place -> seals.of(place.day()).seal(place.venue())).toArray(UUID[]::new) };
    }
}
