package org.selamat.vaccine.domain.revocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import org.selamat.vaccine.domain.cose.CoseAlgorithm;

/**
 * First 128 bits of a SHA-256, as revocation lists name certificates.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record RevocationHash(long high, long low) {

    private static final int BYTES = 16;

    public static RevocationHash ofUci(String uci) {
        return of(uci.getBytes(UTF_8));
    }

    /** @param country ISO 3166-1 alpha-2 of the issuer */
    public static RevocationHash ofCountryAndUci(String country, String uci) {
        return of((country + uci).getBytes(UTF_8));
    }

    /**
     * Of an ES256 signature r‖s only r counts, because (r, −s) is another valid signature of the same message: whoever
     * flipped it would otherwise have a certificate that no list names.
     */
    public static RevocationHash ofSignature(byte[] signature, CoseAlgorithm algorithm) {
        return of(algorithm == CoseAlgorithm.ES256 ? Arrays.copyOf(signature, signature.length / 2) : signature);
    }

    /** @throws IllegalArgumentException when it isn't the base64 of 16 bytes */
    public static RevocationHash parse(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a revocation hash has 16 bytes");
        }
        return read(bytes);
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static RevocationHash of(byte[] text) {
        try {
            return read(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static RevocationHash read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new RevocationHash(buffer.getLong(), buffer.getLong());
    }
}
