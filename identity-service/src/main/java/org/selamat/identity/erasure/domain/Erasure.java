package org.selamat.identity.erasure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/**
 * A person's wish to be forgotten: WAITING → DONE, or WITHDRAWN as long as it waits. What is done stays as a row of ids and
 * times, the proof that it was asked for.
 *
 * @param dueAt when it is done; later than asked for if something held it
 */
public record Erasure(UUID id, PersonId person, Instant askedAt, Instant dueAt, State state, Instant since) {

    /** What holds an erasure is looked at again this much later. */
    private static final Duration NEXT_LOOK = Duration.ofDays(1);

    public static Erasure asked(UUID id, PersonId person, Instant now, Duration delay) {
        return new Erasure(id, person, now, now.plus(delay), State.WAITING, now);
    }

    public boolean isDue(Instant now) {
        return state == State.WAITING && !now.isBefore(dueAt);
    }

    public Erasure held(Instant now) {
        return new Erasure(id, person, askedAt, now.plus(NEXT_LOOK), waiting(), since);
    }

    public Erasure withdrawn(Instant now) {
        waiting();
        return new Erasure(id, person, askedAt, dueAt, State.WITHDRAWN, now);
    }

    public Erasure done(Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("nobody is forgotten before the time in which it can be taken back is over");
        }
        return new Erasure(id, person, askedAt, dueAt, State.DONE, now);
    }

    private State waiting() {
        if (state != State.WAITING) {
            throw new IllegalStateException("only what waits can change");
        }
        return state;
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        WITHDRAWN,
        DONE
    }
}
