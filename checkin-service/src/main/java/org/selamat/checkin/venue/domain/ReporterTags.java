package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * Tags under which one person counts once for one venue. Another venue gives another tag, so that nobody's can be put together.
 * The secrets follow from the keys that sign codes: every replica has them, and the database alone hasn't.
 */
public record ReporterTags(OwnKeys keys) {

    private static final byte[] PURPOSE = "selamat poster reports".getBytes(UTF_8);

    /** A new report's tag, by the key that signs now. */
    public byte[] tag(PersonId person, VenueId venue, Instant now) {
        return tag(keys.signer(now), person, venue);
    }

    /** Every tag that the person may have at this venue, from before a change of keys as well. */
    public List<byte[]> all(PersonId person, VenueId venue) {
        return keys.keys().stream().map(key -> tag(key, person, venue)).toList();
    }

    private static byte[] tag(OwnKey key, PersonId person, VenueId venue) {
        return Macs.sha256(Macs.sha256(key.secret().getEncoded(), PURPOSE),
                ByteBuffer.allocate(32).putLong(person.value().getMostSignificantBits())
                        .putLong(person.value().getLeastSignificantBits()).putLong(venue.value().getMostSignificantBits())
                        .putLong(venue.value().getLeastSignificantBits()).array());
    }
}
