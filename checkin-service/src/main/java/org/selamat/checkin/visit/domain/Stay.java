package org.selamat.checkin.visit.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * How long somebody was somewhere, as far as their visits tell.
 *
 * @param first the visit that began it; further scans of the same venue meanwhile belong to it
 * @param until exclusive end; never before {@code from}
 * @param proof the strongest of its scans
 */
public record Stay(Visit first, Instant until, End end, Proof proof) {

    /** How the end is known. */
    public enum End {
        CHECKED_OUT,
        NEXT_CHECK_IN,
        ASSUMED
    }

    public PersonId person() {
        return first.person();
    }

    public VenueId venue() {
        return first.venue();
    }

    public Instant from() {
        return first.checkedInAt();
    }

    /** The end for the visitor to read: an assumed one that lies ahead means that they are still there. */
    public Optional<Instant> endedBy(Instant now) {
        return until.isAfter(now) ? Optional.empty() : Optional.of(until);
    }
}
