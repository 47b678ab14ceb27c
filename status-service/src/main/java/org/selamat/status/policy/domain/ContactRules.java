package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules about contacts of a case.
 *
 * @param quarantine of a close contact, from the contact
 * @param homeOrder whether a quarantined close contact is put under a home order
 * @param casual how long a casual contact is told so
 * @param casualFromWeightedMinutes shared time (minutes times proof weight) from which someone is a casual contact
 * @param closeFromWeightedMinutes shared time from which check-ins alone make a close contact; absent when only an officer may
 *        say so
 */
public record ContactRules(Periods quarantine, boolean homeOrder, Duration casual, double casualFromWeightedMinutes,
        Optional<Double> closeFromWeightedMinutes) {

    public ContactRules {
        Objects.requireNonNull(quarantine, "quarantine");
        Objects.requireNonNull(casual, "casual");
        closeFromWeightedMinutes = closeFromWeightedMinutes == null ? Optional.empty() : closeFromWeightedMinutes;
    }

    public boolean makesCasualContact(double weightedMinutes) {
        return weightedMinutes >= casualFromWeightedMinutes && !makesCloseContact(weightedMinutes);
    }

    public boolean makesCloseContact(double weightedMinutes) {
        return closeFromWeightedMinutes.filter(least -> weightedMinutes >= least).isPresent();
    }
}
