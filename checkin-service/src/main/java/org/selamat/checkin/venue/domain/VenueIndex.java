package org.selamat.checkin.venue.domain;

import java.util.List;

import org.selamat.checkin.domain.VenueId;

/** Finds a venue that somebody can already name; it answers no question that isn't about one name. */
public interface VenueIndex {

    /** What stands on the door anyway. */
    record Door(VenueId id, String name, String address, VenueType type) {
    }

    /** Venues of exactly these names, at most {@code limit} of them. */
    List<Door> named(NameKey name, NameKey district, int limit);
}
