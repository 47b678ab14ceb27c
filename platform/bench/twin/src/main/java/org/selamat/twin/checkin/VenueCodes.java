package org.selamat.twin.checkin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.selamat.twin.TwinSettings;
import org.springframework.stereotype.Component;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;

/**
 * Reads the text of a venue's code: {@code <base>#1.<payload>.<signature>}, the payload venue id (16 bytes), key id (8), valid
 * from (4) and name. What was verified once isn't again.
 */
@Component
class VenueCodes {

    private static final int MOST = 10_000;
    private static final int KEY_ID = 8;
    private static final String SIGNED = "SHA256withECDSAinP1363Format";
    private static final String START = "#1.";

    private final URI keys;
    private final Cache<String, Optional<VenueCode>> read = Caffeine.newBuilder().maximumSize(MOST).build();

    VenueCodes(TwinSettings settings) {
        this.keys = settings.venueKeys();
    }

    record VenueCode(UUID venue, String name) {
    }

    /** Nothing for what no key of the suite signed. */
    Optional<VenueCode> read(String text) {
        return read.get(text, this::verified);
    }

    private Optional<VenueCode> verified(String text) {
        int start = text.indexOf(START);
        int end = text.lastIndexOf('.');
        if (start < 0 || end < start + START.length()) {
            return Optional.empty();
        }
        try {
            var payload = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(start + START.length(), end)));
            var venue = new UUID(payload.getLong(), payload.getLong());
            var key = new byte[KEY_ID];
            payload.get(key).getInt();
            boolean genuine = isSigned(text.substring(start + 1, end), Base64.getUrlDecoder().decode(text.substring(end + 1)),
                    key(Base64.getUrlEncoder().withoutPadding().encodeToString(key)));
            return genuine ? Optional.of(new VenueCode(venue, UTF_8.decode(payload).toString())) : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isSigned(String text, byte[] signature, PublicKey key) throws GeneralSecurityException {
        var engine = Signature.getInstance(SIGNED, AmazonCorrettoCryptoProvider.INSTANCE);
        engine.initVerify(key);
        engine.update(text.getBytes(US_ASCII));
        return engine.verify(signature);
    }

    /** Asked for once a text: hardly ever. */
    private PublicKey key(String id) throws GeneralSecurityException {
        try {
            var key = JWKSet.load(keys.toURL()).getKeyByKeyId(id);
            if (key == null) {
                throw new GeneralSecurityException("unknown key");
            }
            return key.toECKey().toECPublicKey();
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the keys of venue codes can't be had", e);
        }
    }
}
