package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * Rules about infected and suspected persons.
 *
 * @param rapidTestConfirms whether a laboratory's rapid test confirms a case; a PCR test always does
 * @param isolation from the start of isolation
 * @param isolationFromOnset whether isolation counts from the first symptoms instead of the sample
 * @param onsetBeforeSample how long before the sample symptoms may have begun to belong to the same illness
 * @param homeOrder whether a case is put under a home order
 * @param suspicion how long a suspicion lasts that nothing confirms
 * @param negativeHolds how long a negative result speaks against what a weaker source says, and how soon after a rapid positive
 *        a
 *        PCR negative must be sampled to speak against it
 * @param infectiousBefore how long before the sample the person counts as infectious
 */
public record CaseRules(boolean rapidTestConfirms, Periods isolation, boolean isolationFromOnset, Duration onsetBeforeSample,
        boolean homeOrder, Duration suspicion, Duration negativeHolds, Duration infectiousBefore) {

    public CaseRules {
        Objects.requireNonNull(isolation, "isolation");
        Objects.requireNonNull(onsetBeforeSample, "onsetBeforeSample");
        Objects.requireNonNull(suspicion, "suspicion");
        Objects.requireNonNull(negativeHolds, "negativeHolds");
        Objects.requireNonNull(infectiousBefore, "infectiousBefore");
    }
}
