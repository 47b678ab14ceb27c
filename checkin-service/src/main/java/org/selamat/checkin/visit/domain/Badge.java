package org.selamat.checkin.visit.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/**
 * A card for somebody without a phone. Whoever photographs it can pretend that its owner was somewhere, as with any card, and
 * can learn nothing at all: it opens no history (in luca a photographed key fob did).
 *
 * @param secret random, so that ids alone make no badge
 */
public record Badge(UUID id, PersonId person, byte[] secret, Instant issuedAt, Optional<Instant> revokedAt) {

    public static final int SECRET_BYTES = 12;

    private static final String PREFIX = "selamat-badge:1.";
    private static final int ID_BYTES = 16;

    /** What a text claims to be, before anybody looked whether it is true. */
    public record Claim(UUID id, byte[] secret) {
    }

    /** The text in the card's code. */
    public String text() {
        var bytes = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).put(secret).array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static Optional<Claim> read(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(PREFIX.length())));
            if (bytes.remaining() != ID_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var secret = new byte[SECRET_BYTES];
            bytes.get(secret);
            return Optional.of(new Claim(id, secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean isValid(Claim claim) {
        return revokedAt.isEmpty() && MessageDigest.isEqual(secret, claim.secret());
    }
}
