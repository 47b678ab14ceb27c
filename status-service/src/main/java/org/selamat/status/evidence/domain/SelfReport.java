package org.selamat.status.evidence.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A test that somebody reported about themselves. It is provisional: it can be taken back for a while, and counts as a
 * suspicion at most.
 *
 * @param reportedAt when it was reported, which starts the time to take it back
 */
public record SelfReport(Evidence evidence, Instant reportedAt, boolean undone) {

    public SelfReport {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reportedAt, "reportedAt");
        if (evidence.grade() != Grade.SELF) {
            throw new IllegalArgumentException("only what people say about themselves is theirs to take back");
        }
    }

    public Instant undoUntil(Duration time) {
        return reportedAt.plus(time);
    }

    public State stateAt(Instant now, Duration time) {
        if (undone) {
            return State.UNDONE;
        }
        return now.isBefore(undoUntil(time)) ? State.PROVISIONAL : State.STANDING;
    }

    /** PROVISIONAL can be taken back by its person, STANDING only by a correction. */
    public enum State {
        PROVISIONAL,
        STANDING,
        UNDONE
    }
}
