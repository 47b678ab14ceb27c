package org.selamat.checkin.venue.domain;

/** What came of an owner's change to a venue. */
public sealed interface VenueEdit {

    record Changed(Venue venue) implements VenueEdit {
    }

    /** The caller has no such venue. */
    record UnknownVenue() implements VenueEdit {
    }

    /** It is closed. */
    record Closed() implements VenueEdit {
    }

    /** A zone has the place and the hours of its premises. */
    record LikeItsPremises() implements VenueEdit {
    }
}
