package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.VenueId;

/**
 * What the code at a venue's door says.
 *
 * <p>
 * As bytes, big-endian: venue id (16), key id (8), valid from in Unix seconds (4, unsigned), name in UTF-8 (the rest). Binary
 * rather than
 * JSON because a poster's code must stay coarse enough to scan from a metre away.
 *
 * @param key which key signed it
 * @param validFrom when this code was issued; whole seconds
 */
public record VenueCode(VenueId venue, KeyId key, Instant validFrom, String name) {

    private static final int FIXED_BYTES = 16 + KeyId.BYTES + 4;

    public VenueCode {
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        validFrom = Instant.ofEpochSecond(validFrom.getEpochSecond());
    }

    byte[] toBytes() {
        var utf8 = name.getBytes(UTF_8);
        return ByteBuffer.allocate(FIXED_BYTES + utf8.length)
                .putLong(venue.value().getMostSignificantBits()).putLong(venue.value().getLeastSignificantBits())
                .put(key.toBytes()).putInt((int) validFrom.getEpochSecond()).put(utf8).array();
    }

    static Optional<VenueCode> fromBytes(byte[] bytes) {
        if (bytes.length <= FIXED_BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var venue = new VenueId(new UUID(buffer.getLong(), buffer.getLong()));
        var key = new byte[KeyId.BYTES];
        buffer.get(key);
        var validFrom = Instant.ofEpochSecond(Integer.toUnsignedLong(buffer.getInt()));
        try {
            return Optional.of(new VenueCode(venue, KeyId.of(key), validFrom, UTF_8.newDecoder().decode(buffer).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
