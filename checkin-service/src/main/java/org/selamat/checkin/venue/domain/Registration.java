package org.selamat.checkin.venue.domain;

/** What came of a registration. */
public sealed interface Registration {

    /** Registered now, or earlier with the same content. */
    record Registered(Venue venue) implements Registration {
    }

    /** The caller used this id for a venue with other content. */
    record OtherContent() implements Registration {
    }

    /** The id belongs to someone else's venue, of which nothing is told. */
    record IdTaken() implements Registration {
    }
}
