package org.selamat.vaccine.domain.revocation;

/** Why a certificate is revoked. */
public enum RevocationCause {
    DOSE_VOIDED,
    DOSE_CORRECTED,
    SUPERSEDED,
    KEY_COMPROMISED,
    HOLDER_ERASED,
    /** For a time: the holder is infectious. */
    HOLDER_INFECTED,
    /** For a time, while somebody looks into it. */
    SUSPECTED_FRAUD
}
