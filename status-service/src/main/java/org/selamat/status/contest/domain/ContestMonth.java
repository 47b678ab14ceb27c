package org.selamat.status.contest.domain;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Contests that were opened in one month, and what has become of them by now.
 *
 * @param outcomes absent where they would say something about few people
 */
public record ContestMonth(YearMonth month, int opened, Optional<Outcomes> outcomes) {

    /** Fewer people than this are not counted in public: the least group in which nobody stands out (k-anonymity, k = 5). */
    public static final int LEAST = 5;

    public static ContestMonth of(YearMonth month, int opened, Outcomes outcomes) {
        return new ContestMonth(month, opened, Optional.of(outcomes));
    }

    /**
     * As everybody may see it: a month with few contests not at all, and its outcomes only when each of them is of enough
     * people or of nobody, because one that is left out could be worked out from the others.
     */
    public Optional<ContestMonth> published() {
        if (opened < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new ContestMonth(month, opened, outcomes.filter(Outcomes::hideNobody)));
    }

    /**
     * What became of them.
     *
     * @param overturned of those upheld, how many had been rejected, withdrawn or had lapsed before the order was revoked
     */
    public record Outcomes(int open, int upheld, int rejected, int withdrawn, int lapsed, int overturned) {

        boolean hideNobody() {
            return enough(open) && enough(upheld) && enough(rejected) && enough(withdrawn) && enough(lapsed)
                    && enough(overturned) && enough(upheld - overturned);
        }

        private static boolean enough(int people) {
            return people == 0 || people >= LEAST;
        }
    }
}
