package org.selamat.vaccine.domain.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a new version of a rule may come into force (dgc-business-rules-testdata, tooling/Gateway-constraints): travellers
 * get two days' notice, and nobody rules further ahead than two weeks. The first violation is told.
 */
public final class RuleUpload {

    private static final Duration NOTICE = Duration.ofHours(48);
    private static final Duration FURTHEST = Duration.ofDays(14);
    private static final Duration SHORTEST_LIFE = Duration.ofHours(72);

    private RuleUpload() {
    }

    /** Why not. */
    public enum Refusal {
        VERSION_NOT_NEWER,
        NOTICE_TOO_SHORT,
        TOO_FAR_AHEAD,
        NOT_IN_FUTURE,
        LIFE_TOO_SHORT,
        STARTS_BEFORE_PREVIOUS
    }

    /** @param known every version of the same rule, in any order */
    public static Optional<Refusal> judge(TravelRule rule, List<TravelRule> known, Instant now) {
        var newest = known.stream().max(Comparator.comparing(TravelRule::version));
        if (newest.filter(before -> before.version().compareTo(rule.version()) >= 0).isPresent()) {
            return Optional.of(Refusal.VERSION_NOT_NEWER);
        }
        var start = start(rule, now);
        if (start.isPresent()) {
            return start;
        }
        if (rule.validTo().isBefore(rule.validFrom().plus(SHORTEST_LIFE))) {
            return Optional.of(Refusal.LIFE_TOO_SHORT);
        }
        return newest.filter(before -> rule.validFrom().isBefore(before.validFrom()))
                .map(before -> Refusal.STARTS_BEFORE_PREVIOUS);
    }

    /** An issuer may take back its own certificates at any time in the future. */
    private static Optional<Refusal> start(TravelRule rule, Instant now) {
        if (rule.invalidation()) {
            return rule.validFrom().isAfter(now) ? Optional.empty() : Optional.of(Refusal.NOT_IN_FUTURE);
        }
        if (rule.validFrom().isBefore(now.plus(NOTICE))) {
            return Optional.of(Refusal.NOTICE_TOO_SHORT);
        }
        return rule.validFrom().isAfter(now.plus(FURTHEST)) ? Optional.of(Refusal.TOO_FAR_AHEAD) : Optional.empty();
    }
}
