package org.selamat.identity.session.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.sealing.domain.KeyedHash;
import org.selamat.identity.sealing.domain.Sha256;

/**
 * {@code session(16) random(16) mac(32)} in base64url. The MAC tells a token that we once gave out from one that somebody made
 * up:
 * an old real one means that two parties hold it and ends the session, while made-up ones can't end anybody's. So one row per
 * device is enough, however long the chain of rotated tokens.
 */
public record RefreshToken(SessionId session, String value) {

    private static final int RANDOM_BYTES = 16;
    private static final int CONTENT_BYTES = 16 + RANDOM_BYTES;
    private static final int MAC_BYTES = 32;

    public static RefreshToken fresh(SessionId session, KeyedHash key, SecureRandom random) {
        var content = ByteBuffer.allocate(CONTENT_BYTES).putLong(session.value().getMostSignificantBits())
                .putLong(session.value().getLeastSignificantBits());
        var secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        content.put(secret);
        var token = ByteBuffer.allocate(CONTENT_BYTES + MAC_BYTES).put(content.array()).put(key.of(content.array()));
        return new RefreshToken(session, Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    /** @return empty if we never gave this token out */
    public static Optional<RefreshToken> genuine(String value, KeyedHash key) {
        try {
            var bytes = Base64.getUrlDecoder().decode(value);
            if (bytes.length != CONTENT_BYTES + MAC_BYTES) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, CONTENT_BYTES);
            var mac = Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length);
            var buffer = ByteBuffer.wrap(content);
            var session = new SessionId(new UUID(buffer.getLong(), buffer.getLong()));
            return MessageDigest.isEqual(mac, key.of(content)) ? Optional.of(new RefreshToken(session, value))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What is kept of it. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "a refresh token of " + session;
    }
}
