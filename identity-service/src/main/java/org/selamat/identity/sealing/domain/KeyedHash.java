package org.selamat.identity.sealing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under one key, and keys derived from it by label, so that no two uses ever share a key. */
public final class KeyedHash {

    private static final String HMAC = "HmacSHA256";
    private final SecretKeySpec key;

    public KeyedHash(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    public byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }

    public byte[] of(byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + HMAC, missing);
        }
    }

    public KeyedHash derived(String label) {
        return new KeyedHash(of("selamat/identity/" + label));
    }
}
