package org.selamat.identity.erasure.domain;

/** Why a person can't be forgotten yet. */
public enum Obstacle {
    /** Somebody whom nobody else acts for would be left without a guardian and without a log-in. */
    DEPENDANTS,
    /** Staff are about to find that the record holds two people; forgetting both for one's wish could not be undone. */
    PARTING
}
