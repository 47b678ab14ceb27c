package org.selamat.vaccine.domain.verification;

import java.util.List;
import java.util.Optional;

/**
 * What came of one check.
 *
 * @param reason why it failed; only then present
 * @param field the part of the content that the reason is about, as a path such as {@code v.dt}; never its value
 */
public record CheckResult(Check check, Outcome outcome, Optional<Reason> reason, Optional<String> field) {

    /** A check that was not run says nothing about the certificate: something before it failed. */
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_RUN
    }

    /** Among the results of a format; a check that this format doesn't have was not run. */
    public static CheckResult of(Check check, List<CheckResult> results) {
        return results.stream().filter(result -> result.check() == check).findFirst().orElseGet(() -> notRun(check));
    }

    static CheckResult notRun(Check check) {
        return new CheckResult(check, Outcome.NOT_RUN, Optional.empty(), Optional.empty());
    }

    static CheckResult passed(Check check) {
        return new CheckResult(check, Outcome.PASSED, Optional.empty(), Optional.empty());
    }

    static CheckResult failed(Check check, Reason reason, Optional<String> field) {
        return new CheckResult(check, Outcome.FAILED, Optional.of(reason), field);
    }

    public boolean hasPassed() {
        return outcome == Outcome.PASSED;
    }
}
