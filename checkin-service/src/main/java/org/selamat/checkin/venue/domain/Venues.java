package org.selamat.checkin.venue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/** All registered venues. */
public interface Venues {

    /** Where a list of premises goes on: behind the one that was registered then. */
    record Position(Instant registeredAt, VenueId id) {
    }

    /** Adds the venue unless its id is known already; returns whether it was added. */
    boolean add(Venue venue);

    Optional<Venue> find(VenueId id);

    /** The same, and until the transaction ends nobody else holds it. */
    Optional<Venue> hold(VenueId id);

    /** Writes what changed of a venue that is held; zones follow their premises. */
    void update(Venue venue);

    Map<VenueId, Venue> find(Collection<VenueId> ids);

    /**
     * Closes the venue and its zones, as far as they aren't.
     *
     * @return those that are closed by this
     */
    List<VenueId> close(VenueId id, Instant at);

    /** The same for all venues of these owners that nobody closed. */
    List<VenueId> closeAllOf(Collection<PersonId> owners, Instant at);

    /** What closed later than that, or will, and when. */
    Map<VenueId, Instant> closedSince(Instant since);

    /** How many premises this owner has that aren't closed. */
    int countOpen(PersonId owner);

    /** The zones of these premises, in the order of their ids. */
    List<Venue> zonesOf(VenueId premises);

    /** Premises of these owners, newest first. */
    List<Venue> premisesOf(Collection<PersonId> owners, Optional<Position> after, int limit);
}
