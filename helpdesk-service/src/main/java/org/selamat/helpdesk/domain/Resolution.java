package org.selamat.helpdesk.domain;

/** How a case ended. */
public enum Resolution {
    /** A mistake was undone, and every copy shows it. */
    CORRECTED,
    /** Looked at by a person and refused, with a reason. */
    REFUSED,
    ANSWERED,
    WITHDRAWN
}
