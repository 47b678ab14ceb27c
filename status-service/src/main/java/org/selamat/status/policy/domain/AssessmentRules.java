package org.selamat.status.policy.domain;

/**
 * How often people under a home order say how they are.
 *
 * @param ofCase times a day for an infected person; a divisor of 24
 * @param ofOthers times a day for everyone else; a divisor of 24
 * @param escalateAfter how many missed in a row are an officer's business
 */
public record AssessmentRules(int ofCase, int ofOthers, int escalateAfter) {

    public AssessmentRules {
        if (ofCase < 1 || ofOthers < 1 || 24 % ofCase != 0 || 24 % ofOthers != 0 || escalateAfter < 1) {
            throw new IllegalArgumentException("assessments divide a day evenly, and at least one missed one escalates");
        }
    }
}
