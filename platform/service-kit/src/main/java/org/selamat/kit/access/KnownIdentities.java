package org.selamat.kit.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.selamat.kit.KitConfig;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/**
 * Whom verified tokens speak for, by the hash of the token. Bounded in number and by each token's own end; what was refused is
 * never kept. A key that its issuer withdraws is still taken while the OIDC extension remembers it, ten minutes, and whoever is
 * known by it then at most {@link #LONGEST} more.
 */
@Singleton
public class KnownIdentities {

    /** The life of a citizen's token. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(KnownIdentities::sha256);

    private record Known(SecurityIdentity identity, Instant until) {
    }

    private final Clock clock;
    private final Cache<ByteBuffer, Known> known;

    KnownIdentities(Clock clock, KitConfig config) {
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(config.knownTokens()).build();
    }

    public Optional<SecurityIdentity> find(ByteBuffer hash) {
        return Optional.ofNullable(known.getIfPresent(hash)).filter(found -> clock.instant().isBefore(found.until()))
                .map(Known::identity);
    }

    /** @param verified null or anonymous when there was no token to verify; then there is nothing to keep */
    void keep(ByteBuffer hash, SecurityIdentity verified) {
        if (verified != null && verified.getPrincipal() instanceof JsonWebToken token) {
            var longest = clock.instant().plus(LONGEST).getEpochSecond();
            var end = Instant.ofEpochSecond(Math.min(token.getExpirationTime(), longest));
            known.put(hash, new Known(withoutRequest(verified), end));
        }
    }

    public static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(UTF_8)));
    }

    /** The request that brought the token isn't kept alive, and later ones don't go by its state. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var copy = QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(identity.getRoles())
                .addAttribute(Caller.ACTOR, Caller.actorIn(identity));
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                copy.addAttribute(name, value);
            }
        });
        return copy.build();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
