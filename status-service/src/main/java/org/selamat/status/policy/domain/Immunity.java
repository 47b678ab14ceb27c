package org.selamat.status.policy.domain;

/** Vaccination state as the durations know it. */
public enum Immunity {
    NOT_VACCINATED,
    VACCINATED,
    BOOSTED
}
