package org.selamat.status.entry.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How somebody stands with a destination's rule.
 *
 * @param rule version of the rule
 * @param reason absent when nothing is asked for that isn't given
 * @param testWithin how old the test may be that the agent has to see
 * @param behind present when the vaccinations known here are older than what may be answered from: by how much
 */
public record EntryFinding(String rule, Optional<EntryReason> reason, Optional<Duration> testWithin,
        Optional<Duration> behind) {

    public EntryFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(testWithin, "testWithin");
        Objects.requireNonNull(behind, "behind");
    }

    static EntryFinding nothingAsked(EntryRule rule) {
        return new EntryFinding(rule.version(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static EntryFinding of(EntryRule rule, EntryReason reason) {
        return new EntryFinding(rule.version(), Optional.of(reason), Optional.empty(), Optional.empty());
    }

    static EntryFinding of(EntryRule rule, Admission admission) {
        return new EntryFinding(rule.version(), admission.testWithin().map(within -> EntryReason.TEST_REQUIRED),
                admission.testWithin(), Optional.empty());
    }

    /** What is known is too old to say anything. */
    public static EntryFinding behind(EntryRule rule, Duration lag) {
        return new EntryFinding(rule.version(), Optional.empty(), Optional.empty(), Optional.of(lag));
    }
}
