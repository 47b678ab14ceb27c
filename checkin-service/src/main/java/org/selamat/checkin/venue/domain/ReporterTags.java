package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PrivateKey;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * A tag under which one person counts once for one venue. Another venue gives another tag, so that nobody's can be put
 * together.
 */
public final class ReporterTags {

    private static final byte[] PURPOSE = "selamat poster reports".getBytes(UTF_8);

    private final byte[] secret;

    private ReporterTags(byte[] secret) {
        this.secret = secret;
    }

    /** The secret follows from the key that signs codes: every replica has it, and the database alone hasn't. */
    public static ReporterTags derivedFrom(PrivateKey signer) {
        return new ReporterTags(Macs.sha256(signer.getEncoded(), PURPOSE));
    }

    public byte[] tag(PersonId person, VenueId venue) {
        return Macs.sha256(secret, ByteBuffer.allocate(32).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).putLong(venue.value().getMostSignificantBits())
                .putLong(venue.value().getLeastSignificantBits()).array());
    }
}
