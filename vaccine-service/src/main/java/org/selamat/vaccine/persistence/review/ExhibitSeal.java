package org.selamat.vaccine.persistence.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;

import io.quarkus.runtime.Startup;

/**
 * AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D): {@code version(1) nonce(12) ciphertext tag(16)}. The review and the
 * column are authenticated with the content, so nothing can be moved to another person's review.
 */
@Startup
@ApplicationScoped
class ExhibitSeal {

    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final RandomGenerator random;

    /** @throws IllegalStateException at start, naming the variable, when the key is missing or of another size */
    ExhibitSeal(VaccineConfig config, RandomGenerator random) {
        this.key = new SecretKeySpec(config.review().key().flatMap(ExhibitSeal::decoded)
                .filter(bytes -> bytes.length == KEY_BYTES).orElseThrow(() -> new IllegalStateException(
                        "set SELAMAT_REVIEW_KEY to the base64 of 32 random bytes that only vaccine-service knows")),
                "AES");
        this.random = random;
    }

    byte[] seal(UUID review, String column, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, review, column).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length).put(VERSION).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has AES-GCM", missing);
        }
    }

    /** @throws IllegalStateException when the key, the review, the column or a single bit isn't the one it was sealed with */
    byte[] open(UUID review, String column, byte[] sealed) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE || sealed[0] != VERSION) {
            throw new IllegalStateException("an exhibit isn't sealed as we seal");
        }
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, review, column).doFinal(sealed, 1 + NONCE_BYTES,
                    sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the seal of an exhibit is broken", broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID review, String column) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("review_exhibit|" + column + "|" + review).getBytes(UTF_8));
        return cipher;
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
