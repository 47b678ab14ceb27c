package org.selamat.checkin.venue.domain;

import java.util.Arrays;
import java.util.Base64;

/**
 * Names a venue key: the first 8 bytes of its RFC 7638 thumbprint, as base64url. Eight bytes are enough to tell our own
 * few keys apart (nobody gains from a collision: the signature is checked anyway) and keep the printed code small.
 */
public record KeyId(String value) {

    static final int BYTES = 8;

    static KeyId of(byte[] thumbprint) {
        return new KeyId(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(thumbprint, BYTES)));
    }

    byte[] toBytes() {
        return Base64.getUrlDecoder().decode(value);
    }
}
