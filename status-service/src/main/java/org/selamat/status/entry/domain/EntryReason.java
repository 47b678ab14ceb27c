package org.selamat.status.entry.domain;

/** Why a destination doesn't simply let somebody in. Airlines read the same names. */
public enum EntryReason {
    /** Everybody like this passenger shows one. */
    TEST_REQUIRED,
    CHILD_WITH_GUARDIAN,
    DOSES_INSUFFICIENT,
    VACCINE_NOT_ACCEPTED,
    TOO_SOON_AFTER_DOSE,
    /** A dose that would have been enough was withdrawn or recalled, or its certificate revoked. */
    CERT_REVOKED,
    /** Officers look at a certificate of another country, or one was accepted and no dose of it is on record. */
    FOREIGN_CERT_PENDING
}
