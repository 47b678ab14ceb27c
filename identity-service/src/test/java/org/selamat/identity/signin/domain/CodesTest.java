package org.selamat.identity.signin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.identity.sealing.domain.KeyedHash;

class CodesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private final CodeMac mac = new CodeMac(new KeyedHash(new byte[32]));
    private final OneTimeCode code = new OneTimeCode("12345678");

    @Test
    void aCodeIsRightForItsOwnChallengeOnly() {
        // given
        var kept = mac.of(new byte[] { 1 }, Purpose.LOGIN, code);
        // when, then
        assertThat(mac.matches(kept, new byte[] { 1 }, Purpose.LOGIN, code)).isTrue();
        assertThat(mac.matches(kept, new byte[] { 2 }, Purpose.LOGIN, code)).isFalse();
        assertThat(mac.matches(kept, new byte[] { 1 }, Purpose.LOGIN, new OneTimeCode("12345679"))).isFalse();
        assertThat(new CodeMac(new KeyedHash(new byte[] { 9 })).matches(kept, new byte[] { 1 }, Purpose.LOGIN, code)).isFalse();
    }

    @Test
    void nothingMatchesACodeThatWasNeverSent() {
        assertThat(mac.matches(null, new byte[] { 1 }, Purpose.LOGIN, code)).isFalse();
    }

    @Test
    void codesAreEightDigitsFromTheWholeRange() {
        // given
        var random = new SecureRandom();
        // when
        var codes = java.util.stream.Stream.generate(() -> OneTimeCode.random(random)).limit(2000).toList();
        // then
        assertThat(codes).allMatch(OneTimeCode::isPlausible);
        assertThat(codes.stream().map(made -> made.digits().charAt(0)).distinct()).hasSize(10);
        assertThat(OneTimeCode.typed("1234 5678")).isEqualTo(code);
        assertThat(OneTimeCode.typed("１２３４５６７８").isPlausible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "9, 0, true", "10, 14, false", "10, 15, true", "19, 14, false", "20, 1439, false", "20, 1440, true",
            "99, 1440, true", "100, 5000000, false" })
    void manyWrongCodesPauseADestination(int failures, int minutes, boolean over) {
        // given
        var pause = new FailurePause(failures, NOW);
        // when
        var isOver = pause.isOver(NOW.plus(Duration.ofMinutes(minutes)));
        // then
        assertThat(isOver).isEqualTo(over);
    }

    @Test
    void eachResendWaitsLongerAndThereAreThreeSends() {
        // given
        var schedule = new ResendSchedule(List.of(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(240)));
        // when, then
        assertThat(schedule.allows(1, NOW, NOW.plusSeconds(59))).isFalse();
        assertThat(schedule.allows(1, NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(schedule.allows(2, NOW, NOW.plusSeconds(119))).isFalse();
        assertThat(schedule.allows(2, NOW, NOW.plusSeconds(120))).isTrue();
        assertThat(schedule.allows(3, NOW, NOW.plusSeconds(100_000))).isFalse();
        assertThat(schedule.secondsLeft(3, NOW, NOW.plusSeconds(40))).isEqualTo(200);
    }

    @Test
    void oneSubscriberIsOneOrigin() {
        assertThat(NetworkOrigin.of("2001:db8:1:2::1")).isEqualTo(NetworkOrigin.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(NetworkOrigin.of("2001:db8:1:3::1"));
        assertThat(NetworkOrigin.of("198.51.100.7")).isNotEqualTo(NetworkOrigin.of("198.51.100.8"));
    }
}
