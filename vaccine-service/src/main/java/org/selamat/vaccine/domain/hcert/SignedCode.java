package org.selamat.vaccine.domain.hcert;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A finished HC1 text, as it goes into the QR code, and the raw signature within. */
public record SignedCode(String text, byte[] signature) {

    private static final int HASH_BYTES = 16;

    /** As it is kept. */
    public String signatureBase64() {
        return Base64.getEncoder().encodeToString(signature);
    }

    /**
     * The form in which revocation lists name a signature: first 128 bits of SHA-256, of the first half only, because (r, −s)
     * is another valid signature of the same message.
     */
    public String signatureHash() {
        try {
            var r = Arrays.copyOf(signature, signature.length / 2);
            return Base64.getEncoder()
                    .encodeToString(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(r), HASH_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
