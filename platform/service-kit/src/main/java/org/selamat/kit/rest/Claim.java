package org.selamat.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Whose key, for which operation, with which content. Keys of different callers never meet.
 *
 * @param id of the name, as short as an index entry should be: the first 128 bits of its SHA-256
 * @param name caller, operation and key
 */
record Claim(UUID id, String name, byte[] requestHash) {

    static Claim of(String caller, String operation, String key, byte[] requestHash) {
        var name = caller + "\n" + operation + "\n" + key;
        var hash = ByteBuffer.wrap(sha256(name));
        return new Claim(new UUID(hash.getLong(), hash.getLong()), name, requestHash);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
