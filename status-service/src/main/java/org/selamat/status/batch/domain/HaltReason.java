package org.selamat.status.batch.domain;

/** Why the brake engaged; the name travels in the event. */
public enum HaltReason {
    /** Too many people restricted with no case, contact or arrival behind it. */
    NO_PROVENANCE,
    /** Far more people restricted than usual. */
    ANOMALY_BRAKE
}
