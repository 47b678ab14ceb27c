package org.selamat.vaccine.domain.verification;

import java.util.List;

/**
 * The checks of all formats, named as in the EU validation service's vocabulary where it has a name. Content is judged only
 * once the signature holds; {@link #CBOR} covers the envelope first and, after the signature, the claims.
 */
public enum Check {
    PREFIX,
    BASE45,
    BASE32,
    ENCODING,
    COMPRESSION,
    CBOR,
    JSON,
    COSE,
    JWS,
    PROOF,
    AUTHORITY,
    KID,
    SIGNATURE,
    ISSUER,
    KEY_USAGE,
    SCHEMA,
    NOT_YET_VALID,
    EXPIRED,
    REVOCATION;

    /** EU Digital COVID Certificates and WHO's certificates in the same envelope. */
    public static final List<Check> OF_HC1 = List.of(PREFIX, BASE45, COMPRESSION, CBOR, COSE, KID, SIGNATURE, KEY_USAGE, SCHEMA,
            NOT_YET_VALID, EXPIRED, REVOCATION);
    public static final List<Check> OF_SHC = List.of(PREFIX, ENCODING, JWS, KID, SIGNATURE, COMPRESSION, JSON, ISSUER, SCHEMA,
            NOT_YET_VALID, EXPIRED, REVOCATION);
    public static final List<Check> OF_VDS_NC = List.of(JSON, PROOF, AUTHORITY, SIGNATURE, KEY_USAGE, SCHEMA, NOT_YET_VALID,
            EXPIRED, REVOCATION);
    public static final List<Check> OF_NZCP = List.of(PREFIX, BASE32, CBOR, COSE, KID, SIGNATURE, ISSUER, SCHEMA, NOT_YET_VALID,
            EXPIRED);
    public static final List<Check> OF_DIVOC = List.of(COMPRESSION, JSON, PROOF, KID, SIGNATURE, SCHEMA, NOT_YET_VALID,
            EXPIRED);
    /** A text that begins like no format that we know. */
    public static final List<Check> OF_NOTHING = List.of(PREFIX);
}
