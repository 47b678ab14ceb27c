package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Stay;

/**
 * Somebody at one venue, from and until.
 *
 * @param belief from 0 to 100: what the doubts about the visit leave of the weight of its proof
 */
public record Presence(PersonId person, Instant from, Instant until, Proof proof, int belief) {

    public static final int UNDOUBTED = 100;

    public static Presence of(Stay stay, int belief) {
        return new Presence(stay.person(), stay.from(), stay.until(), stay.proof(), belief);
    }

    /** The same, as long as the window. */
    public Presence during(Window window) {
        return new Presence(person, window.from(), window.until(), proof, belief);
    }

    /** How long it lasts within the window; 0 where the two only touch. */
    long millisWithin(Window window) {
        var start = from.isAfter(window.from()) ? from : window.from();
        var end = until.isBefore(window.until()) ? until : window.until();
        return Math.max(0, end.toEpochMilli() - start.toEpochMilli());
    }

    /** The part of it within the window; empty where the two only touch. */
    public Optional<Window> within(Window window) {
        return from.isBefore(until) ? window.overlap(new Window(from, until)) : Optional.empty();
    }
}
