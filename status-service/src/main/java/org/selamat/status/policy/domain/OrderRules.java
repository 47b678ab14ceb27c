package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * Rules about home orders and what is shown of them.
 *
 * @param longestChange how far from the decision an officer may set a new end
 * @param proposalHolds how long a proposed new end waits for its second officer
 * @param releaseShown how long a release can be shown as a credential
 * @param revocationsHold how long a verifier may rely on one list of revocations
 * @param assessments how often the person says how they are; never a reason to stay under an order
 * @param reminders when people who don't answer are written to
 */
public record OrderRules(Duration longestChange, Duration proposalHolds, Duration releaseShown, Duration revocationsHold,
        AssessmentRules assessments, ReminderRules reminders) {

    public OrderRules {
        Objects.requireNonNull(longestChange, "longestChange");
        Objects.requireNonNull(proposalHolds, "proposalHolds");
        Objects.requireNonNull(releaseShown, "releaseShown");
        Objects.requireNonNull(revocationsHold, "revocationsHold");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(reminders, "reminders");
    }
}
