package org.selamat.checkin.venue.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.venue.domain.Venues.Position;

/** A venue for its owner; for anyone else there is no such venue, so ids can't be probed. */
@ApplicationScoped
public class OwnVenue {

    private final Venues venues;
    private final Merges merges;

    OwnVenue(Venues venues, Merges merges) {
        this.venues = venues;
        this.merges = merges;
    }

    @Transactional
    public Optional<Venue> find(VenueId id, PersonId owner) {
        return venues.find(id).filter(venue -> isOwn(venue, owner));
    }

    /** The venue, which nobody else changes meanwhile. */
    @Transactional
    public Optional<Venue> hold(VenueId id, PersonId owner) {
        return find(id, owner).flatMap(own -> venues.hold(id));
    }

    /** An owner who was merged has the venues of both ids. */
    private boolean isOwn(Venue venue, PersonId owner) {
        return venue.isOwnedBy(owner) || idsOf(owner).contains(venue.owner());
    }

    Set<PersonId> idsOf(PersonId owner) {
        return SamePersons.among(List.of(owner), merges).of(owner);
    }

    /** The premises of the owner, newest first. */
    @Transactional
    public List<Venue> premises(PersonId owner, Optional<Position> after, int limit) {
        return venues.premisesOf(idsOf(owner), after, limit);
    }

    /** The venue, and behind it its zones. */
    @Transactional
    public List<Venue> parts(Venue venue) {
        return Stream.concat(Stream.of(venue), venues.zonesOf(venue.id()).stream()).toList();
    }
}
