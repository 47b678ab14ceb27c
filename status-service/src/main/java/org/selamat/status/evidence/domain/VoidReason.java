package org.selamat.status.evidence.domain;

/** Why evidence was voided; the name travels in the event. */
public enum VoidReason {
    BATCH_REVERSED,
    CORRECTION,
    /** Whoever reported it about themselves took it back in time. */
    UNDONE_BY_PERSON,
    /** The service or partner that brought it took it back, e.g. an exposure whose case was voided. */
    WITHDRAWN_BY_SOURCE
}
