package org.selamat.status.reversal.domain;

/** Why a correction or reversal is refused; the name travels in the event. */
public enum Refusal {
    UNKNOWN_TARGET,
    ALREADY_VOIDED,
    NOT_REVERSIBLE,
    NOT_TWO_PEOPLE
}
