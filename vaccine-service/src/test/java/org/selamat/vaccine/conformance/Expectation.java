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

    /**
     * What is spelt otherwise isn't stated: {@code EXPTECTEDEXPIRED} means one thing with some issuers and another with others.
     */
    String key() {
        return "EXPECTED" + name();
    }
}
