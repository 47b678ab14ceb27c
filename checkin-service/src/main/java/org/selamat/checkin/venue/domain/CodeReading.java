package org.selamat.checkin.venue.domain;

/** What a scanned text turned out to be. */
public sealed interface CodeReading {

    /** Signed by one of our keys. */
    record Genuine(VenueCode code) implements CodeReading {
    }

    /** Not a code of ours, or one that was changed. */
    record Refused(Reason reason) implements CodeReading {
    }

    /** Why a text is refused. */
    enum Reason {
        NOT_A_VENUE_CODE,
        UNKNOWN_KEY,
        WRONG_SIGNATURE,
        /** Genuine, but its key had been replaced and its time was over when it was scanned. */
        OUTDATED,
        /** Genuine, but its venue had been closed when it was scanned. */
        VENUE_CLOSED
    }
}
