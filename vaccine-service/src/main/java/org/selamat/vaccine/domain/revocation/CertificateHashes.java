package org.selamat.vaccine.domain.revocation;

/** The three names under which one certificate may stand on a list. */
public record CertificateHashes(RevocationHash signature, RevocationHash uci, RevocationHash countryUci) {

    /** @param signatureHash as it was kept when the certificate was issued */
    public static CertificateHashes of(String signatureHash, String uci, String country) {
        return new CertificateHashes(RevocationHash.parse(signatureHash), RevocationHash.ofUci(uci),
                RevocationHash.ofCountryAndUci(country, uci));
    }

    public RevocationHash of(HashType type) {
        return switch (type) {
            case SIGNATURE -> signature;
            case UCI -> uci;
            case COUNTRYCODEUCI -> countryUci;
        };
    }
}
