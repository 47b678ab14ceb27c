package org.selamat.vaccine.conformance;

/** The outcomes that dgc-testdata declares and that we evaluate. */
enum Expectation {

    PICTUREDECODE,
    UNPREFIX,
    B45DECODE,
    COMPRESSION,
    DECODE,
    VERIFY,
    EXPIRATIONCHECK,
    KEYUSAGE,
    VALIDJSON,
    SCHEMAVALIDATION;

    String key() {
        return "EXPECTED" + name();
    }
}
