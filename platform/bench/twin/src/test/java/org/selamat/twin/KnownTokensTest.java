package org.selamat.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTest {

    private final AtomicInteger decoded = new AtomicInteger();

    @Test
    void aTokenIsVerifiedOnce() {
        // given
        var tokens = until(Instant.now().plusSeconds(60));
        // when
        tokens.decode("one");
        tokens.decode("one");
        // then
        assertThat(decoded).hasValue(1);
    }

    @Test
    void aRememberedTokenEndsWhenItIsOver() {
        assertThatThrownBy(() -> until(Instant.now().minusSeconds(1)).decode("one")).isInstanceOf(BadJwtException.class);
    }

    private KnownTokens until(Instant end) {
        return new KnownTokens(token -> {
            decoded.incrementAndGet();
            return Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody").expiresAt(end).build();
        });
    }
}
