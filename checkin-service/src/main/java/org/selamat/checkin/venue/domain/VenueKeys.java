package org.selamat.checkin.venue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.venue.domain.CodeReading.Refused;

/**
 * The keys behind venue codes: one signs, and all of them verify, because a poster outlives the key that signed it and a key
 * is published before it signs.
 *
 * @param base address in front of {@code #}, for example {@code https://selamat.example/c}
 */
public record VenueKeys(String base, Collection<VenueKey> all, OwnKeys own, Signatures signatures) {

    public VenueKeys {
        all = List.copyOf(all);
        if (!own.keys().stream().map(OwnKey::key).allMatch(all::contains)) {
            throw new IllegalArgumentException("a signing key must also verify");
        }
    }

    /** The key that signs at this time. */
    public VenueKey current(Instant at) {
        return own.signer(at).key();
    }

    /** The text of a code for this venue, signed with the key of that time. */
    public String issue(Venue venue, Instant validFrom) {
        var signer = own.signer(validFrom);
        var payload = new VenueCode(venue.id(), signer.key().id(), validFrom, venue.details().name()).toBytes();
        return CodeText.of(payload, signatures.sign(signer.secret(), CodeText.signedBytes(payload))).toText(base);
    }

    /** Reads a scanned text; whatever isn't exactly as one of our keys signed it is refused. */
    public CodeReading read(String text) {
        var parsed = CodeText.parse(base, text);
        var payload = parsed.flatMap(CodeText::payloadBytes);
        var signature = parsed.flatMap(CodeText::signatureBytes);
        var code = payload.flatMap(VenueCode::fromBytes);
        if (code.isEmpty() || signature.isEmpty()) {
            return new Refused(Reason.NOT_A_VENUE_CODE);
        }
        var key = find(code.get().key());
        if (key.isEmpty()) {
            return new Refused(Reason.UNKNOWN_KEY);
        }
        return signatures.verify(key.get().key(), CodeText.signedBytes(payload.get()), signature.get())
                ? new Genuine(code.get())
                : new Refused(Reason.WRONG_SIGNATURE);
    }

    /** Whether posters signed with this key had stopped counting at that time. */
    public boolean hasEnded(KeyId key, Instant at) {
        return find(key).filter(known -> known.hasEnded(at)).isPresent();
    }

    public Optional<VenueKey> find(KeyId id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
