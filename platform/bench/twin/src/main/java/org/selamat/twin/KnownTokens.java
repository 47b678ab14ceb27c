package org.selamat.twin;

import java.time.Instant;
import java.util.Objects;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Verifies a token once: the same person comes again with the same one, as they do to the suite, which remembers it too. */
final class KnownTokens implements JwtDecoder {

    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> known = Caffeine.newBuilder().maximumSize(MOST).build();

    KnownTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = known.get(token, decoder::decode);
        if (!Objects.requireNonNull(jwt.getExpiresAt()).isAfter(Instant.now())) {
            throw new BadJwtException("expired");
        }
        return jwt;
    }
}
