package org.selamat.checkin.venue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.Keys;

class RotatingCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:31:07Z");
    private static final VenueId VENUE = new VenueId(UUID.randomUUID());

    private final KeyPair pair = Keys.pair();
    private final RotatingCodes codes = RotatingCodes.derivedFrom(pair.getPrivate());

    @Test
    void whatTheScreenShowsCountsForItsHalfMinuteAndTheOnesBeside() {
        // given
        var suffix = codes.suffix(VENUE, NOW);
        // when, then
        assertThat(codes.matches(VENUE, suffix, NOW)).isTrue();
        assertThat(codes.matches(VENUE, suffix, NOW.plusSeconds(30))).isTrue();
        assertThat(codes.matches(VENUE, suffix, NOW.minusSeconds(30))).isTrue();
        assertThat(codes.matches(VENUE, suffix, NOW.plusSeconds(90))).isFalse();
        assertThat(codes.matches(VENUE, suffix, NOW.minusSeconds(90))).isFalse();
    }

    @Test
    void anotherVenueAnotherKeyAndAGuessShowSomethingElse() {
        assertThat(codes.matches(new VenueId(UUID.randomUUID()), codes.suffix(VENUE, NOW), NOW)).isFalse();
        assertThat(RotatingCodes.derivedFrom(Keys.pair().getPrivate()).matches(VENUE, codes.suffix(VENUE, NOW), NOW)).isFalse();
        assertThat(RotatingCodes.derivedFrom(pair.getPrivate()).matches(VENUE, codes.suffix(VENUE, NOW), NOW)).isTrue();
        for (var guess : new String[] { "", "AAAAAAAA", "ä", codes.suffix(VENUE, NOW) + "A" }) {
            assertThat(codes.matches(VENUE, guess, NOW)).isFalse();
        }
    }

    @Test
    void theSuffixStandsBehindTheSignedCode() {
        assertThat(ScannedText.of("https://h.example/c#1.pay.sig")).isEqualTo(
                new ScannedText("https://h.example/c#1.pay.sig", Optional.empty()));
        assertThat(ScannedText.of("https://h.example/c#1.pay.sig.now")).isEqualTo(
                new ScannedText("https://h.example/c#1.pay.sig", Optional.of("now")));
        assertThat(ScannedText.of("no code at all")).isEqualTo(new ScannedText("no code at all", Optional.empty()));
        assertThat(ScannedText.of("a.b.c.d.e.f")).isEqualTo(new ScannedText("a.b.c.d.e.f", Optional.empty()));
    }
}
