package org.selamat.vaccine.conformance;

/** What may be wrong with a vector itself. Each is told from the vector's own data, so that it holds for ones never seen. */
enum Defect {

    /** The file is no JSON. */
    NOT_JSON,
    /** A field is there and isn't what it has to be: hex, base64, a certificate, a time. */
    FIELD_UNREADABLE,
    /** The signer has a key on another curve than P-256 and yet its signature is said to be good. */
    SIGNER_OFF_P256,
    /** A field is of another certificate than the signed message, and yet they are said to be the same. */
    FIELD_OF_ANOTHER_CERTIFICATE,
    /** The flag says something else than the schema of the version that the document names, or the newest, does. */
    FLAG_AGAINST_SCHEMA,
    /** Said to break the schema, and it does break the older one that it names, but not the newest. */
    BREAKS_ONLY_AN_OLD_SCHEMA
}
