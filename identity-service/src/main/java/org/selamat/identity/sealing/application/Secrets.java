package org.selamat.identity.sealing.application;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.sealing.domain.KeyedHash;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/**
 * The keys of this installation. In production a missing or malformed one stops the start with a line that names the
 * variable; in development and tests a missing one is made up, and data of the previous run become unreadable.
 */
@ApplicationScoped
public class Secrets {

    private static final int BYTES = 32;

    private final byte[] kek;
    private final byte[] indexKey;
    private final byte[] pepper;
    private final byte[] documentIndexKey;
    private final byte[] nameIndexKey;

    Secrets(IdentityConfig config, SecureRandom random) {
        var given = config.secrets();
        kek = secret("SELAMAT_KEK", given.kek(), random);
        indexKey = secret("SELAMAT_INDEX_KEY", given.indexKey(), random);
        pepper = secret("SELAMAT_OTP_PEPPER", given.otpPepper(), random);
        documentIndexKey = secret("SELAMAT_DOCUMENT_INDEX_KEY", given.documentIndexKey(), random);
        nameIndexKey = secret("SELAMAT_NAME_INDEX_KEY", given.nameIndexKey(), random);
    }

    /**
     * Being asked for at start is enough: a service that can't open its own data must not look healthy until the first request.
     */
    void checkAtStart(@Observes StartupEvent start) {
    }

    byte[] kek() {
        return kek;
    }

    byte[] indexKey() {
        return indexKey;
    }

    /** Shared with status-service and vaccine-service. */
    public byte[] documentIndexKey() {
        return documentIndexKey;
    }

    /** Shared with status-service. */
    public byte[] nameIndexKey() {
        return nameIndexKey;
    }

    /** @param use its own derived key for every use */
    public KeyedHash pepper(String use) {
        return new KeyedHash(pepper).derived(use);
    }

    private static byte[] secret(String variable, Optional<String> given, SecureRandom random) {
        if (given.isPresent()) {
            return decoded(variable, given.get());
        }
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException(variable + " is not set: give it 32 random bytes in base64");
        }
        var made = new byte[BYTES];
        random.nextBytes(made);
        return made;
    }

    private static byte[] decoded(String variable, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the value
        }
        throw new IllegalStateException(variable + " is not 32 bytes in base64");
    }
}
