package org.selamat.vaccine.domain.vdsnc;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * A country's signing authority (CSCA), the one of its passports.
 *
 * @param country ISO 3166-1 alpha-2
 * @param revoked serial numbers of signers on its revocation list
 */
public record SealAuthority(String country, X509Certificate certificate, Set<BigInteger> revoked) {

    /** Whether this authority signed the signer's certificate; names prove nothing. */
    boolean issued(X509Certificate signer) {
        if (certificate.getBasicConstraints() < 0) {
            return false;
        }
        try {
            signer.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException notIssuedByIt) {
            return false;
        }
    }
}
