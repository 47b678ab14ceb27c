package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Stay;

/**
 * Somebody at one venue, from and until, in milliseconds since 1970: a match looks at thousands of them.
 *
 * @param belief from 0 to 100: what the doubts about the visit leave of the weight of its proof
 */
public record Presence(PersonId person, long fromMillis, long untilMillis, Proof proof, int belief) {

    public static final int UNDOUBTED = 100;

    public Presence(PersonId person, Instant from, Instant until, Proof proof, int belief) {
        this(person, from.toEpochMilli(), until.toEpochMilli(), proof, belief);
    }

    public static Presence of(Stay stay, int belief) {
        return new Presence(stay.person(), stay.from(), stay.until(), stay.proof(), belief);
    }

    /** The same, as long as the window. */
    public Presence during(Window window) {
        return new Presence(person, window.from(), window.until(), proof, belief);
    }

    public Instant from() {
        return Instant.ofEpochMilli(fromMillis);
    }

    public Instant until() {
        return Instant.ofEpochMilli(untilMillis);
    }

    /** How long both last; 0 where the two only touch. */
    long millisWith(Presence other) {
        return Math.max(0, Math.min(untilMillis, other.untilMillis) - Math.max(fromMillis, other.fromMillis));
    }

    /** Whether it lasts from the one moment to the other. */
    boolean isThere(long from, long until) {
        return fromMillis <= from && untilMillis >= until;
    }

    /** The part of it within the window; empty where the two only touch. */
    public Optional<Window> within(Window window) {
        return fromMillis < untilMillis ? window.overlap(new Window(from(), until())) : Optional.empty();
    }
}
