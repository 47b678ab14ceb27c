package org.selamat.kit.id;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under one key. To find who computes it and to take the key up costs more than a short hash, so that is done
 * once, and each use gets a copy. For any number of threads.
 */
public final class KeyedHash {

    private static final String HMAC = "HmacSHA256";

    private final Mac prepared;

    public KeyedHash(byte[] key) {
        try {
            prepared = Mac.getInstance(HMAC);
            prepared.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + HMAC, missing);
        }
    }

    public byte[] of(byte[] content) {
        return copy().doFinal(content);
    }

    /** For several hashes one after the other by one thread. */
    public Mac copy() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own hashes can be copied", e);
        }
    }
}
