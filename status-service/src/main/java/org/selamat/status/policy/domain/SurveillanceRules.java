package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * Rules about travellers and about people whom an officer puts under watch.
 *
 * @param arrival home order after crossing the border
 * @param homeSurveillance home order by an officer's decision
 * @param surveillance watch without an order (PUS)
 */
public record SurveillanceRules(Periods arrival, Duration homeSurveillance, Duration surveillance) {

    public SurveillanceRules {
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(homeSurveillance, "homeSurveillance");
        Objects.requireNonNull(surveillance, "surveillance");
    }
}
