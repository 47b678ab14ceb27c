package org.selamat.vaccine.domain.hcert;

/** Why a check failed; each has a text in every language. */
public enum Reason {
    NOT_HC1,
    NOT_BASE45,
    NOT_COMPRESSED,
    NOT_CBOR,
    NO_HEALTH_CERTIFICATE,
    NOT_COSE,
    ALGORITHM_UNKNOWN,
    KID_MISSING,
    SIGNER_UNKNOWN,
    SIGNATURE_WRONG,
    SIGNER_NOT_FOR_KIND,
    CONTENT_UNEXPECTED,
    ISSUED_IN_FUTURE,
    ISSUED_BEFORE_SIGNER,
    SIGNER_NOT_YET_VALID,
    EXPIRY_MISSING,
    CERTIFICATE_EXPIRED,
    SIGNER_EXPIRED,
    CERTIFICATE_REVOKED
}
