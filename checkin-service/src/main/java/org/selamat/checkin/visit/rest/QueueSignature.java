package org.selamat.checkin.visit.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Optional;

import org.selamat.checkin.domain.Base64Url;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.visit.domain.PhoneKey;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a phone signs its queue with: a JWS over the body of the request, which isn't repeated in it (RFC 7515 appendix F).
 *
 * <p>
 * The protected header has the members of {@link Header} and no others. So there is nothing to negotiate: no other algorithm,
 * no {@code crit}, no key by name or address, and no private key.
 *
 * @param header the protected header as it was sent, which is what the signature covers
 */
record QueueSignature(String header, PhoneKey key, byte[] signature) {

    private static final String ALGORITHM = "ES256";
    private static final String TYPE = "visit-queue+jws";

    /** One by the rules has about 320 characters. */
    private static final int LONGEST = 512;

    private record Header(String alg, String typ, Jwk jwk) {

        Optional<PhoneKey> key() {
            return ALGORITHM.equals(alg) && TYPE.equals(typ) && jwk != null ? jwk.key() : Optional.empty();
        }
    }

    private record Jwk(String kty, String crv, String x, String y) {

        Optional<PhoneKey> key() {
            return "EC".equals(kty) && "P-256".equals(crv) && x != null && y != null ? PhoneKey.of(x, y) : Optional.empty();
        }
    }

    /** @param json reads strictly: a member that isn't known, or is there twice, is an error */
    static Optional<QueueSignature> read(ObjectMapper json, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = text.split("\\.", -1);
        return parts.length == 3 && parts[1].isEmpty()
                ? Base64Url.decode(parts[2]).flatMap(signature -> key(json, parts[0])
                        .map(key -> new QueueSignature(parts[0], key, signature)))
                : Optional.empty();
    }

    boolean isBy(String thumbprint) {
        return key.thumbprint().equals(thumbprint);
    }

    boolean covers(byte[] body, Signatures signatures) {
        return signatures.verify(key.key(), (header + "." + Base64Url.encode(body)).getBytes(US_ASCII), signature);
    }

    private static Optional<PhoneKey> key(ObjectMapper json, String encoded) {
        return Base64Url.decode(encoded).flatMap(header -> {
            try {
                return Optional.ofNullable(json.readValue(header, Header.class)).flatMap(Header::key);
            } catch (IOException malformed) {
                return Optional.empty();
            }
        });
    }
}
