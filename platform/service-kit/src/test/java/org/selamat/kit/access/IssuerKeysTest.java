package org.selamat.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;

class IssuerKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");

    private static final byte[] SIGNED = { 1, 2, 3 };

    private final MovableClock clock = new MovableClock();
    private final IssuerKeys keys = new IssuerKeys(clock);

    @BeforeEach
    void itIsNoon() {
        clock.stopAt(NOON);
    }

    @Test
    void aKeyIsKnownForAWhileHoweverOftenItIsUsed() throws GeneralSecurityException {
        // given
        var key = rsa();
        keys.learn("one", key.getPublic());
        // when
        clock.stopAt(NOON.plus(IssuerKeys.LIFE).minusMillis(1));
        keys.learn("one", key.getPublic());
        // then
        assertThat(keys.find("one")).isPresent();
        clock.stopAt(NOON.plus(IssuerKeys.LIFE));
        assertThat(keys.find("one")).isEmpty();
        keys.learn("one", key.getPublic());
        assertThat(keys.find("one")).isPresent();
    }

    @Test
    void aKeyIsTheOneOfItsHeader() throws GeneralSecurityException {
        // given
        var one = rsa();
        var other = rsa();
        // when
        keys.learn("one", one.getPublic());
        keys.learn("other", other.getPublic());
        // then
        assertThat(keys.find("one").orElseThrow().verifies(SIGNED, SIGNED.length, signature(one))).isTrue();
        assertThat(keys.find("one").orElseThrow().verifies(SIGNED, SIGNED.length, signature(other))).isFalse();
        assertThat(keys.find("other").orElseThrow().verifies(SIGNED, SIGNED.length, signature(other))).isTrue();
        assertThat(keys.find("third")).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    /** As when two requests have it in hand while its memory ends. */
    @Test
    void aKeyOutlivesItsMemory() throws GeneralSecurityException {
        // given
        var key = rsa();
        keys.learn("one", key.getPublic());
        var before = keys.find("one").orElseThrow();
        assertThat(before.verifies(SIGNED, SIGNED.length, signature(key))).isTrue();
        clock.stopAt(NOON.plus(IssuerKeys.LIFE));
        // when
        keys.learn("one", key.getPublic());
        // then
        assertThat(keys.find("one").orElseThrow().verifies(SIGNED, SIGNED.length, signature(key))).isTrue();
        assertThat(before.verifies(SIGNED, SIGNED.length, signature(key))).isTrue();
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static byte[] signature(KeyPair key) throws GeneralSecurityException {
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(key.getPrivate());
        signing.update(SIGNED);
        return signing.sign();
    }
}
