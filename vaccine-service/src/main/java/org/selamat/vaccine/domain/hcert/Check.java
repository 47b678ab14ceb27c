package org.selamat.vaccine.domain.hcert;

/**
 * The checks in the order they run, named as in the EU validation service's vocabulary. Content is read only once the signature
 * holds; {@link #CBOR} covers the envelope first and, after the signature, the claims.
 */
public enum Check {
    PREFIX,
    BASE45,
    COMPRESSION,
    CBOR,
    COSE,
    KID,
    SIGNATURE,
    KEY_USAGE,
    SCHEMA,
    NOT_YET_VALID,
    EXPIRED,
    REVOCATION
}
