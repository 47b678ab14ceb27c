package org.selamat.vaccine.domain.hcert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Unique vaccination certificate identifier, {@code URN:UVCI:01:MY:<opaque>#<check>} (eHealth network, option 2: opaque
 * only). The opaque part is random, so the identifier tells nothing about the holder, the centre or how many there are.
 */
public record Uvci(String value) {

    private static final String PREFIX = "URN:UVCI:01:";
    /** 13 of 36 characters are 67 bits, and keep the whole within the 30 characters that the guideline asks for. */
    private static final int OPAQUE_LENGTH = 13;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /** @param country ISO 3166-1 alpha-2 */
    public static Uvci random(String country, RandomGenerator random) {
        var text = new StringBuilder(PREFIX).append(country).append(':');
        random.ints(OPAQUE_LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return new Uvci(text + "#" + Luhn38.check(text.toString()));
    }

    /** Hex SHA-256: how other services may refer to the certificate without being able to show it. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
