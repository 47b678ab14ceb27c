package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.checkin.visit.domain.Timelines;

/** How full a venue is, for its owner: a number and never a person. */
@ApplicationScoped
public class CountPresent {

    /** Persons at the venue at {@code asOf}. */
    public record Occupancy(int present, Optional<Integer> capacity, Instant asOf) {

        /** Time to slow down at the door: nine in ten. */
        public boolean nearlyFull() {
            return capacity.filter(limit -> present * 10L >= limit * 9L).isPresent();
        }

        public boolean full() {
            return capacity.filter(limit -> present >= limit).isPresent();
        }
    }

    private final OwnVenue ownVenue;
    private final Timelines timelines;
    private final AssumedStays stays;
    private final Clock clock;

    CountPresent(OwnVenue ownVenue, Timelines timelines, AssumedStays stays, Clock clock) {
        this.ownVenue = ownVenue;
        this.timelines = timelines;
        this.stays = stays;
        this.clock = clock;
    }

    @Transactional
    public Optional<Occupancy> at(VenueId id, PersonId owner) {
        var now = clock.instant();
        return ownVenue.find(id, owner).map(venue -> new Occupancy(
                timelines.countPresent(id, now, stays.bound(venue.details().type())), venue.details().capacity(), now));
    }
}
