package org.selamat.checkin.seal.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 on an id, which is exactly one block (FIPS 197): a permutation of all ids. That equal ids give equal results, which
 * makes the bare block cipher unfit for texts, is what a pseudonym is for.
 */
final class IdCipher {

    private static final String BLOCK = "AES/ECB/NoPadding";
    private static final int BYTES = 16;

    private final SecretKeySpec key;
    /** Idle ones: a cipher serves one thread at a time, and making one costs ten times as much as using it. */
    private final Queue<Cipher> encrypting = new ConcurrentLinkedQueue<>();
    private final Queue<Cipher> decrypting = new ConcurrentLinkedQueue<>();

    IdCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    UUID encrypt(UUID id) {
        return apply(encrypting, Cipher.ENCRYPT_MODE, id);
    }

    UUID decrypt(UUID id) {
        return apply(decrypting, Cipher.DECRYPT_MODE, id);
    }

    private UUID apply(Queue<Cipher> idle, int mode, UUID id) {
        try {
            var polled = idle.poll();
            var cipher = polled == null ? cipher(mode) : polled;
            var block = new byte[BYTES];
            ByteBuffer.wrap(block).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            cipher.doFinal(block, 0, BYTES, block);
            idle.add(cipher);
            var result = ByteBuffer.wrap(block);
            return new UUID(result.getLong(), result.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(BLOCK);
        cipher.init(mode, key);
        return cipher;
    }
}
