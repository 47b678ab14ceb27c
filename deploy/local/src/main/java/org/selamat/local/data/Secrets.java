package org.selamat.local.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

import org.bouncycastle.util.encoders.Base32;

/**
 * Secrets of one copy: made once, on first use, one file each that only its owner may read. None is in the repository and
 * none is ever replaced, because the data in the databases depend on them.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final int KEY_BYTES = 32;
    private static final int TOTP_BYTES = 20;

    private final Path folder;

    public Secrets(DataFolder data) {
        this.folder = PrivateFiles.folder(data.secrets());
    }

    /** 20 letters and digits that can't be mistaken for each other: 115 bits. */
    public String password(String name) {
        return once("passwords/" + name, () -> {
            var text = new StringBuilder();
            for (int i = 0; i < PASSWORD_LENGTH; i++) {
                text.append(PASSWORD_LETTERS.charAt(RANDOM.nextInt(PASSWORD_LETTERS.length())));
            }
            return text.toString();
        });
    }

    /** 32 random bytes in base64. */
    public String key(String name) {
        return once("keys/" + name, () -> Base64.getEncoder().encodeToString(random(KEY_BYTES)));
    }

    /**
     * A shared secret for one-time codes in base32, as authenticator apps take it: 160 bits, as RFC 4226 section 4 recommends.
     */
    public String totp(String user) {
        return once("totp/" + user, () -> Base32.toBase32String(random(TOTP_BYTES)));
    }

    /** A sub-folder for key files. */
    public Path folder(String name) {
        return PrivateFiles.folder(folder.resolve(name));
    }

    private synchronized String once(String name, Supplier<String> maker) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? PrivateFiles.read(file) : PrivateFiles.read(PrivateFiles.write(file, maker.get()));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
