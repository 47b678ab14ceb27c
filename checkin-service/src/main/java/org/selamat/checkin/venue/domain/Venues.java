package org.selamat.checkin.venue.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.checkin.domain.VenueId;

/** All registered venues. */
public interface Venues {

    /** Adds the venue unless its id is known already; returns whether it was added. */
    boolean add(Venue venue);

    Optional<Venue> find(VenueId id);

    Map<VenueId, Venue> find(Collection<VenueId> ids);

    /** The zones of these premises, in the order of their ids. */
    List<Venue> zonesOf(VenueId premises);
}
