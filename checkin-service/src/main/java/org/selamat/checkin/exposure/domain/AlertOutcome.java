package org.selamat.checkin.exposure.domain;

/** What came of an officer's word about a crowd. */
public enum AlertOutcome {
    DONE,
    /** Proposed and not yet decided is what it must be. */
    NOT_PROPOSED,
    /** It was decided before. */
    DECIDED_ALREADY,
    /** Who proposes doesn't decide. */
    SAME_PERSON,
    UNKNOWN
}
