package org.selamat.vaccine.domain.rule;

/**
 * What one rule said about one certificate.
 *
 * @param rule its identifier and version
 */
public record RuleOutcome(String rule, boolean invalidation, Answer answer) {

    /** Only a plain true passes. */
    public enum Answer {
        PASSED,
        FAILED,
        /** Couldn't be evaluated on this certificate: a human has to look. */
        OPEN
    }
}
