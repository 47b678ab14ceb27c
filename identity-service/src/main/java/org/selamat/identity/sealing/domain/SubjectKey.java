package org.selamat.identity.sealing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * The data encryption key of one subject: a person, an account, or a challenge. Destroying it makes everything about that
 * subject unreadable at once, in backups too.
 */
public final class SubjectKey {

    private final UUID subject;
    private final byte[] key;

    SubjectKey(UUID subject, byte[] key) {
        this.subject = subject;
        this.key = key;
    }

    public byte[] seal(Column column, String text, SecureRandom random) {
        return AesGcm.seal(key, column.place(subject), text.getBytes(UTF_8), random);
    }

    /** @throws BrokenSealException if the value was sealed for another subject or column, or was changed */
    public String open(Column column, byte[] sealed) {
        return new String(AesGcm.open(key, column.place(subject), sealed), UTF_8);
    }

    byte[] bytes() {
        return key;
    }
}
