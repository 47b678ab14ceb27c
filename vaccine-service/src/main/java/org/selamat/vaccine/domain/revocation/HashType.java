package org.selamat.vaccine.domain.revocation;

/** What of a certificate a revocation entry is the hash of (eu-digital-green-certificates/dgc-gateway). */
public enum HashType {
    /** The signature; of ES256 its first half only. */
    SIGNATURE(0x0a),
    /** The certificate's identifier. */
    UCI(0x0b),
    /** The issuing country and the identifier. */
    COUNTRYCODEUCI(0x0c);

    private final int code;

    HashType(int code) {
        this.code = code;
    }

    /** The byte by which wallets that read binary lists know it. */
    public int code() {
        return code;
    }
}
