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
 * @param after the last one tried, in the order of their ids
 */
public record Trial(Instant at, long persons, long done, Optional<UUID> after, PolicyDiff diff) {

    public Trial {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diff, "diff");
    }

    public static Trial begin(Instant at, long persons) {
        return new Trial(at, persons, 0, Optional.empty(), PolicyDiff.NONE);
    }

    public Trial further(int more, UUID last, PolicyDiff found) {
        return new Trial(at, persons, done + more, Optional.of(last), diff.plus(found));
    }

    public Trial fromTheBeginning() {
        return new Trial(at, persons, 0, Optional.empty(), diff);
    }
}
