package org.selamat.checkin.venue.domain;

import java.time.Duration;
import java.time.Instant;

/** What the part behind a code proves. */
public record ScannedProofs(Suffixes suffixes) {

    /**
     * How far the moment of the scan and our clock may be apart for a screen to count. The moment is only what the phone
     * claims, and a photograph keeps its own; so a screen's code has to arrive while it is fresh. Two minutes leave room for a
     * slow network and some tries more.
     */
    public static final Duration FRESH = Duration.ofMinutes(2);

    /** Where the code was read. */
    public enum Source {
        POSTER,
        SCREEN,
        TAG
    }

    /**
     * A suffix that is wrong, old, or comes late is what a photograph of a screen has: the code is as good as on a poster then.
     *
     * @param at when it was scanned, by the phone's clock
     * @param receivedAt by ours
     */
    public Source of(ScannedText scanned, VenueCode code, Instant at, Instant receivedAt) {
        return scanned.suffix().map(suffix -> of(suffix, code, at, receivedAt)).orElse(Source.POSTER);
    }

    private Source of(String suffix, VenueCode code, Instant at, Instant receivedAt) {
        boolean fresh = Duration.between(at, receivedAt).abs().compareTo(FRESH) <= 0;
        if (fresh && suffixes.screens(code.key()).filter(it -> it.matches(code.venue(), suffix, at)).isPresent()) {
            return Source.SCREEN;
        }
        return suffixes.tags(code.key()).filter(it -> it.matches(code.venue(), suffix)).isPresent() ? Source.TAG
                : Source.POSTER;
    }
}
