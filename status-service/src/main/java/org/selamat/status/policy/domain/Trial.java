package org.selamat.status.policy.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a draft has been tried on everyone's evidence, and what it would change.
 *
 * @param at the moment of which it is asked what everyone's status would be
 * @param persons how many people there were evidence of when it began
 * @param done how many were tried
 * @param unfolded how many of them were left out, because what there is of them can't be folded
 * @param after the last one tried, in the order of their ids
 */
public record Trial(Instant at, long persons, long done, long unfolded, Optional<UUID> after, PolicyDiff diff) {

    public Trial {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diff, "diff");
    }

    public static Trial begin(Instant at, long persons) {
        return new Trial(at, persons, 0, 0, Optional.empty(), PolicyDiff.NONE);
    }

    public Trial further(int more, UUID last, Tried found) {
        return new Trial(at, persons, done + more, unfolded + found.unfolded(), Optional.of(last), diff.plus(found.diff()));
    }

    public Trial fromTheBeginning() {
        return new Trial(at, persons, 0, 0, Optional.empty(), diff);
    }

    /** What a step found; sums of parts are the whole. */
    public record Tried(PolicyDiff diff, long unfolded) {

        public static final Tried NOBODY = new Tried(PolicyDiff.NONE, 0);
        public static final Tried NOT_FOLDED = new Tried(PolicyDiff.NONE, 1);

        public Tried plus(Tried other) {
            return new Tried(diff.plus(other.diff), unfolded + other.unfolded);
        }
    }
}
