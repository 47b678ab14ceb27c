package org.selamat.kit.access;

import java.security.Key;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.sign.SigningProvider;

/**
 * The keys with which the OIDC extension verified citizens' tokens lately. It alone asks the issuer which keys are its own;
 * here
 * they are remembered, for {@link #LIFE}, as what verifies fastest.
 */
@ApplicationScoped
class IssuerKeys {

    /** After it the next token is verified by the extension again, which asks the issuer when its own memory has ended. */
    static final Duration LIFE = Duration.ofMinutes(5);

    /** @param until no token is verified by it from then on, and nobody known longer for one that was */
    record IssuerKey(PublicKey key, Instant until) {
    }

    private final Clock clock;
    private final Map<String, IssuerKey> keys = new ConcurrentHashMap<>();

    IssuerKeys(Clock clock) {
        this.clock = clock;
    }

    /** Empty for none as well: a token that doesn't name its key. */
    Optional<IssuerKey> find(String keyId) {
        return keyId == null
                ? Optional.empty()
                : Optional.ofNullable(keys.get(keyId)).filter(key -> clock.instant().isBefore(key.until()));
    }

    /** @param verified the issuer's own, by which a signature was right just now */
    void learn(String keyId, Key verified) {
        if (keyId != null && verified instanceof RSAPublicKey rsa && find(keyId).isEmpty()) {
            var now = clock.instant();
            keys.values().removeIf(key -> !now.isBefore(key.until()));
            keys.put(keyId, new IssuerKey(SigningProvider.rsa(rsa), now.plus(LIFE)));
        }
    }
}
