package org.selamat.checkin.venue.domain;

import java.time.Instant;

import org.selamat.checkin.domain.VenueId;

/** What the part behind a code proves. */
public record ScannedProofs(RotatingCodes screens, TagCodes tags) {

    /** Where the code was read. */
    public enum Source {
        POSTER,
        SCREEN,
        TAG
    }

    /** A suffix that is wrong or old is what a photograph of a screen has: the code is as good as on a poster then. */
    public Source of(ScannedText scanned, VenueId venue, Instant at) {
        if (scanned.suffix().filter(suffix -> screens.matches(venue, suffix, at)).isPresent()) {
            return Source.SCREEN;
        }
        return scanned.suffix().filter(suffix -> tags.matches(venue, suffix)).isPresent() ? Source.TAG : Source.POSTER;
    }
}
