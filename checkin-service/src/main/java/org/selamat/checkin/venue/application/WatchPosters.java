package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.PosterChecks;
import org.selamat.checkin.venue.domain.PosterChecks.Reported;
import org.selamat.checkin.venue.domain.PosterDay;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

/** What owners and officers see about posters: numbers, never who scanned or reported. */
@ApplicationScoped
public class WatchPosters {

    /** For an owner: a month of days. */
    private static final int OWNER_DAYS = 30;
    /** For officers: what is wrong now. */
    private static final int OFFICER_DAYS = 7;
    /** One may be mistaken, and two may be friends. */
    private static final int LEAST_REPORTERS = 3;

    /** A poster to print anew, and until when the one that hangs there counts. */
    public record Reprint(VenueId venue, String name, Optional<Instant> countsUntil) {
    }

    private final OwnVenue ownVenue;
    private final PosterChecks checks;
    private final VenueKeys keys;
    private final Clock clock;

    WatchPosters(OwnVenue ownVenue, PosterChecks checks, VenueKeys keys, Clock clock) {
        this.ownVenue = ownVenue;
        this.checks = checks;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return empty when it isn't the caller's venue */
    @Transactional
    public Optional<List<PosterDay>> of(VenueId id, PersonId owner) {
        return ownVenue.find(id, owner).map(venue -> checks.of(id, today().minusDays(OWNER_DAYS - 1L)));
    }

    @Transactional
    public List<Reported> reported(Optional<UUID> after, int limit) {
        return checks.reported(today().minusDays(OFFICER_DAYS - 1L), LEAST_REPORTERS, after, limit);
    }

    /** The caller's posters that were printed before the key changed. */
    @Transactional
    public List<Reprint> reprints(PersonId owner, Optional<UUID> after, int limit) {
        return checks.outdated(owner, keys.current(clock.instant()).id(), after, limit).stream()
                .map(old -> new Reprint(old.venue(), old.name(), keys.find(old.key()).flatMap(VenueKey::until))).toList();
    }

    private LocalDate today() {
        return LocalDays.of(clock.instant());
    }
}
