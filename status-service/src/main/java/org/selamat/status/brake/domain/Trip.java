package org.selamat.status.brake.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.batch.domain.HaltReason;

/**
 * The brake stopped a source: OPEN → PROPOSED (one person said what shall become of what is held) → RELEASING → RELEASED, or
 * DISCARDED. It never ends by itself, and never by one person.
 *
 * @param source who brought what was too much: a laboratory, {@code checkin}, {@code moh} for officers
 * @param reading what the brake read when it engaged
 * @param endedAt when the second person agreed; from then on the source is measured anew
 */
public record Trip(TripId id, String source, HaltReason reason, Instant at, BrakeReading reading, State state,
        Optional<Verdict> verdict, Optional<String> approver, Optional<Instant> endedAt) {

    public Trip {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(state, "state");
    }

    public static Trip of(TripId id, String source, HaltReason reason, BrakeReading reading, Instant now) {
        return new Trip(id, source, reason, now, reading, State.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN || state == State.PROPOSED;
    }

    /** Whether a change is kept back: without provenance always, with it only where the sheer number is the reason. */
    public boolean stops(boolean backed) {
        return isOpen() && (!backed || reason == HaltReason.ANOMALY_BRAKE);
    }

    public Trip proposed(Verdict wanted) {
        if (!isOpen()) {
            throw new IllegalStateException("a trip that has ended can't be decided again");
        }
        return new Trip(id, source, reason, at, reading, State.PROPOSED, Optional.of(wanted), approver, endedAt);
    }

    /** @throws IllegalStateException when nothing is proposed, or the second person is the first */
    public Trip approvedBy(String second, Instant now) {
        Verdict wanted = verdict.filter(one -> state == State.PROPOSED && !one.proposer().equals(second))
                .orElseThrow(() -> new IllegalStateException("a proposed verdict needs a second person"));
        State next = wanted.decision() == Decision.RELEASE ? State.RELEASING : State.DISCARDED;
        return new Trip(id, source, reason, at, reading, next, verdict, Optional.of(second), Optional.of(now));
    }

    public Trip released() {
        return new Trip(id, source, reason, at, reading, State.RELEASED, verdict, approver, endedAt);
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        PROPOSED,
        /** Agreed; what was held takes effect chunk by chunk. */
        RELEASING,
        RELEASED,
        DISCARDED
    }

    /** What shall become of what is held. */
    public enum Decision {
        /** It is true and takes effect. */
        RELEASE,
        /** It should never have been sent; it stays on record without effect. */
        DISCARD
    }

    /**
     * What one person proposes.
     *
     * @param why a code
     */
    public record Verdict(Decision decision, String why, String proposer) {
    }
}
