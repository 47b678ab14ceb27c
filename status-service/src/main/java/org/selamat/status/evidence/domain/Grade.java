package org.selamat.status.evidence.domain;

/** How far a source is trusted. Between contradicting evidence the higher grade wins, whatever arrived last. */
public enum Grade {
    SELF,
    DEVICE,
    OFFICER,
    LAB;

    boolean atLeast(Grade other) {
        return compareTo(other) >= 0;
    }
}
