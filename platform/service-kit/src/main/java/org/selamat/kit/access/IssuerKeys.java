package org.selamat.kit.access;

import java.security.Key;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.selamat.kit.sign.Rs256Key;

/**
 * The keys with which the OIDC extension verified citizens' tokens lately, by the whole JOSE header of such a token: what the
 * header asks for was judged with it, and needn't be again. The extension alone asks the issuer which keys are its own.
 */
@Singleton
class IssuerKeys {

    /** After it the next token is verified by the extension again, which asks the issuer when its own memory has ended. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private record Known(Rs256Key key, Instant until) {
    }

    private final Clock clock;
    private final Map<String, Known> keys = new ConcurrentHashMap<>();

    IssuerKeys(Clock clock) {
        this.clock = clock;
    }

    /** @param header as it is encoded in the token */
    Optional<Rs256Key> find(String header) {
        return Optional.ofNullable(keys.get(header)).filter(key -> clock.instant().isBefore(key.until()))
                .map(Known::key);
    }

    /** @param verified the issuer's own, by which the signature of a token with this header was right just now */
    void learn(String header, Key verified) {
        if (verified instanceof RSAPublicKey rsa && find(header).isEmpty()) {
            var now = clock.instant();
            keys.values().removeIf(key -> !now.isBefore(key.until()));
            keys.put(header, new Known(Rs256Key.of(rsa), now.plus(LIFE)));
        }
    }
}
