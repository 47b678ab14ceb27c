package org.selamat.identity.sealing.domain;

import java.security.SecureRandom;
import java.util.UUID;

/** The one key that wraps all subject keys. It lives outside the database, so a copy of the database alone is unreadable. */
public final class KeyEncryptionKey {

    private final byte[] key;

    /** @param key 32 bytes */
    public KeyEncryptionKey(byte[] key) {
        if (key.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("a key encryption key has " + AesGcm.KEY_BYTES + " bytes");
        }
        this.key = key.clone();
    }

    public SubjectKey newKey(UUID subject, SecureRandom random) {
        var fresh = new byte[AesGcm.KEY_BYTES];
        random.nextBytes(fresh);
        return new SubjectKey(subject, fresh);
    }

    public byte[] wrap(UUID subject, SubjectKey subjectKey, SecureRandom random) {
        return AesGcm.seal(key, place(subject), subjectKey.bytes(), random);
    }

    /** @throws BrokenSealException if the key was wrapped for another subject or under another key */
    public SubjectKey unwrap(UUID subject, byte[] wrapped) {
        return new SubjectKey(subject, AesGcm.open(key, place(subject), wrapped));
    }

    private static String place(UUID subject) {
        return "subject_key|wrapped|" + subject;
    }
}
