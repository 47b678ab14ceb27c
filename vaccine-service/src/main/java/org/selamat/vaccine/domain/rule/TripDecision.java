package org.selamat.vaccine.domain.rule;

import java.util.List;

/**
 * What is to be expected for one certificate on one journey, in the vocabulary of the EU's ticketing: a certificate that isn't
 * good or that its issuer invalidates is {@code NOK}; what entry rules refuse or leave open is for the destination to decide.
 */
public record TripDecision(Result result, List<RuleOutcome> outcomes) {

    public enum Result {
        OK,
        CHK,
        NOK
    }

    /** @param valid whether the certificate itself passed every check at the time of arrival */
    static TripDecision of(boolean valid, List<RuleOutcome> outcomes) {
        boolean invalidated = outcomes.stream()
                .anyMatch(outcome -> outcome.invalidation() && outcome.answer() == RuleOutcome.Answer.FAILED);
        if (!valid || invalidated) {
            return new TripDecision(Result.NOK, outcomes);
        }
        boolean passed = outcomes.stream().allMatch(outcome -> outcome.answer() == RuleOutcome.Answer.PASSED);
        boolean asked = outcomes.stream().anyMatch(outcome -> !outcome.invalidation());
        return new TripDecision(passed && asked ? Result.OK : Result.CHK, outcomes);
    }
}
