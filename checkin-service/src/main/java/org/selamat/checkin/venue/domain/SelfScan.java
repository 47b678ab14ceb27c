package org.selamat.checkin.venue.domain;

/** What an owner's scan of their own poster found. */
public enum SelfScan {
    /** The code of this venue, signed with the present key. */
    RIGHT,
    /** Genuine and still counting, but of a former key: print it anew before that ends. */
    REPRINT,
    /** Genuine, but it no longer counts: its key has ended, or its venue is closed. */
    OUTDATED,
    /** The code of another venue hangs here. */
    OTHER_VENUE,
    /** Not a code of ours: somebody has changed or covered the poster. */
    NOT_GENUINE
}
