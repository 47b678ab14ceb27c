package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.checkin.venue.domain.Venue;
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

    /** A zone and how full it is. */
    public record Zone(Venue venue, Occupancy occupancy) {
    }

    /** How full premises are, those in their zones included. */
    public record Premises(Occupancy whole, List<Zone> zones) {
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
    public Optional<Premises> at(VenueId id, PersonId owner) {
        return ownVenue.find(id, owner).map(this::count);
    }

    private Premises count(Venue venue) {
        var now = clock.instant();
        var parts = ownVenue.parts(venue);
        var present = timelines.countPresent(parts.stream().map(Venue::id).toList(), now,
                stays.bound(venue.details().type()));
        var zones = parts.stream().skip(1).map(zone -> new Zone(zone,
                new Occupancy(present.getOrDefault(zone.id(), 0), zone.details().capacity(), now))).toList();
        int all = present.values().stream().mapToInt(Integer::intValue).sum();
        return new Premises(new Occupancy(all, venue.details().capacity(), now), zones);
    }
}
