package org.selamat.vaccine.domain.hcert;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;

/**
 * Key identifier: by rule the first eight bytes of the SHA-256 of the signer's certificate. It may collide, so it only narrows.
 */
public record Kid(String base64) {

    private static final int BYTES = 8;

    public static Kid of(byte[] bytes) {
        return new Kid(Base64.getEncoder().encodeToString(bytes));
    }

    public static Kid of(X509Certificate certificate) {
        try {
            return of(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()), BYTES));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException("a parsed certificate has an encoding, and Java SHA-256", impossible);
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
