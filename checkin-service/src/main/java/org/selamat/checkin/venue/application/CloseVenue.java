package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.ClosedVenues.Closing;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;

/**
 * Gives a venue up, with its zones: no scan counts that is made later, and search finds it no more. What was recorded before
 * stays, and is matched like any other visit.
 */
@ApplicationScoped
public class CloseVenue {

    /** Time to register the premises anew and to hang up another poster, when whoever looked after them is gone. */
    private static final Duration GRACE = Duration.ofDays(30);

    private final OwnVenue ownVenue;
    private final Venues venues;
    private final Event<Closing> closings;
    private final Clock clock;

    CloseVenue(OwnVenue ownVenue, Venues venues, Event<Closing> closings, Clock clock) {
        this.ownVenue = ownVenue;
        this.venues = venues;
        this.closings = closings;
        this.clock = clock;
    }

    /** @return the venue, closed now or earlier; empty when it isn't the caller's */
    @Transactional
    public Optional<Venue> close(VenueId id, PersonId owner) {
        return ownVenue.hold(id, owner).map(venue -> venue.closedAt().isPresent() ? venue : close(venue));
    }

    private Venue close(Venue venue) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        closings.fire(new Closing(venues.close(venue.id(), now), now));
        return venue.closed(now);
    }

    /** Nobody looks after the posters of an owner who was erased. */
    @Transactional(TxType.MANDATORY)
    public void leave(PersonId owner) {
        Instant end = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(GRACE);
        closings.fire(new Closing(venues.closeAllOf(ownVenue.idsOf(owner), end), end));
    }
}
