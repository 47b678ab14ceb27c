package org.selamat.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");

    private Instant now = NOON;
    private final IssuerKeys keys = new IssuerKeys(new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void aKeyIsKnownForAWhileHoweverOftenItIsUsed() throws NoSuchAlgorithmException {
        // given
        var key = rsa();
        keys.learn("one", key);
        // when
        now = NOON.plus(IssuerKeys.LIFE).minusMillis(1);
        keys.learn("one", key);
        // then
        assertThat(keys.find("one").orElseThrow().until()).isEqualTo(NOON.plus(IssuerKeys.LIFE));
        now = NOON.plus(IssuerKeys.LIFE);
        assertThat(keys.find("one")).isEmpty();
        keys.learn("one", key);
        assertThat(keys.find("one").orElseThrow().until()).isEqualTo(now.plus(IssuerKeys.LIFE));
    }

    @Test
    void aKeyIsTheOneOfItsId() throws NoSuchAlgorithmException {
        // given
        var one = rsa();
        var other = rsa();
        // when
        keys.learn("one", one);
        keys.learn("other", other);
        // then
        assertThat(keys.find("one").orElseThrow().key().getEncoded()).isEqualTo(one.getEncoded());
        assertThat(keys.find("other").orElseThrow().key().getEncoded()).isEqualTo(other.getEncoded());
        assertThat(keys.find("third")).isEmpty();
        assertThat(keys.find(null)).isEmpty();
    }

    private static PublicKey rsa() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPublic();
    }
}
