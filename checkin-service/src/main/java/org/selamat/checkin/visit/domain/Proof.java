package org.selamat.checkin.visit.domain;

/**
 * How presence was proven, from the weakest: a photographed poster works from anywhere, so a static code counts least in
 * matching.
 */
public enum Proof {
    STATIC,
    ROTATING,
    NFC,
    /** The venue's staff scanned the visitor's badge. */
    GATEWAY
}
