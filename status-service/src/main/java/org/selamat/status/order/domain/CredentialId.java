package org.selamat.status.order.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Names one credential: 72 bits of a hash over order, kind and revision. The same order as it stands has the same id
 * however often its credential is made, so that revoking needs no register of what was ever printed.
 */
public record CredentialId(String text) {

    public static final int BYTES = 9;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{12}");

    public CredentialId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a credential id is 12 characters of base64url");
        }
    }

    static CredentialId of(OrderId order, OrderCredential.Kind kind, int revision) {
        byte[] hash = sha256(order.value() + "|" + kind + "|" + revision);
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
    }

    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
