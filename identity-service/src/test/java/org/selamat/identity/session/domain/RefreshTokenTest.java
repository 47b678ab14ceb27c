package org.selamat.identity.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.identity.sealing.domain.KeyedHash;

class RefreshTokenTest {

    @Test
    void aMadeUpRefreshTokenIsNotGenuine() {
        // given
        var key = new KeyedHash(new byte[32]);
        var session = new SessionId(UUID.nameUUIDFromBytes(new byte[1]));
        var token = RefreshToken.fresh(session, key, new SecureRandom());
        // when, then
        assertThat(RefreshToken.genuine(token.value(), key)).contains(token);
        assertThat(RefreshToken.genuine(token.value(), new KeyedHash(new byte[] { 9 }))).isEmpty();
        assertThat(RefreshToken.genuine("A" + token.value().substring(1), key)).isEmpty();
        assertThat(RefreshToken.genuine("!", key)).isEmpty();
        assertThat(RefreshToken.fresh(session, key, new SecureRandom()).value()).isNotEqualTo(token.value());
    }
}
