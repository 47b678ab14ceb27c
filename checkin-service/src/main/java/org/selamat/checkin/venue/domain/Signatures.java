package org.selamat.checkin.venue.domain;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/**
 * ES256 as JOSE writes it (RFC 7518 3.4): ECDSA over P-256 with SHA-256, signature as r and s of 32 bytes each.
 *
 * @param provider who computes; both providers must agree on every signature, which a test checks
 */
public record Signatures(Provider provider) {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int BYTES = 64;

    public byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM, provider);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the venue key can't sign", e);
        }
    }

    public boolean verify(PublicKey key, byte[] message, byte[] signed) {
        if (signed.length != BYTES) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM, provider);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the provider can't verify", e);
        }
    }
}
