package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;

import org.selamat.checkin.domain.Base64Url;

/**
 * The text inside a QR code: {@code <base>#1.<payload>.<signature>}, both parts base64url without padding.
 *
 * <p>
 * The data stand behind {@code #}, so a phone's camera that opens the link tells no web server where its owner is. The
 * signature covers {@code 1.<payload>} as text. Base64 that spells the same bytes in another way is refused, so every
 * changed character shows.
 */
record CodeText(String payload, String signature) {

    /** Version of the format; another number is another layout. */
    private static final String VERSION = "1.";

    /** A name of 80 characters of 4 bytes gives about 600; anything longer isn't ours. */
    private static final int LONGEST = 1_000;

    static CodeText of(byte[] payload, byte[] signature) {
        return new CodeText(Base64Url.encode(payload), Base64Url.encode(signature));
    }

    static byte[] signedBytes(byte[] payload) {
        return (VERSION + Base64Url.encode(payload)).getBytes(US_ASCII);
    }

    static Optional<CodeText> parse(String base, String text) {
        var start = base + "#" + VERSION;
        if (text.length() > LONGEST || !text.startsWith(start)) {
            return Optional.empty();
        }
        var parts = text.substring(start.length()).split("\\.", -1);
        return parts.length == 2 ? Optional.of(new CodeText(parts[0], parts[1])) : Optional.empty();
    }

    String toText(String base) {
        return base + "#" + VERSION + payload + "." + signature;
    }

    Optional<byte[]> payloadBytes() {
        return Base64Url.decode(payload);
    }

    Optional<byte[]> signatureBytes() {
        return Base64Url.decode(signature);
    }
}
