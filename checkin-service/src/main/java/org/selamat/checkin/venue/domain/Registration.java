package org.selamat.checkin.venue.domain;

/** What came of a registration. */
public sealed interface Registration {

    /** Registered now, or earlier with the same content. */
    record Registered(Venue venue) implements Registration {
    }

    /** The caller used this id for a venue with other content. */
    record OtherContent() implements Registration {
    }

    /** The caller has no such premises to add a zone to. */
    record UnknownPremises() implements Registration {
    }

    /** A zone has no zones. */
    record NotPremises() implements Registration {
    }

    /** The names of the premises and of the zone are too long together. */
    record NameTooLong() implements Registration {
    }

    /** The premises are closed. */
    record PremisesClosed() implements Registration {
    }

    /** The owner has as many premises as one may have. */
    record EnoughPremises() implements Registration {
    }

    /** The premises have as many zones as they may have. */
    record EnoughZones() implements Registration {
    }

    /** The id belongs to someone else's venue, of which nothing is told. */
    record IdTaken() implements Registration {
    }
}
