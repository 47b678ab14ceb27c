package org.selamat.checkin.venue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.venue.domain.ScannedProofs.Source;

class ScannedProofsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final String CODE = "https://selamat.example/c#1.cGF5bG9hZA.c2ln";

    private final PrivateKey key = Keys.pair().getPrivate();
    private final RotatingCodes screens = RotatingCodes.derivedFrom(key);
    private final TagCodes tags = TagCodes.derivedFrom(key);

    @Test
    void whatStandsBehindTheCodeTellsWhereItWasRead() {
        assertThat(source(CODE)).isEqualTo(Source.POSTER);
        assertThat(source(CODE + "." + screens.suffix(CAFE, NOON))).isEqualTo(Source.SCREEN);
        assertThat(source(CODE + "." + tags.suffix(CAFE))).isEqualTo(Source.TAG);
    }

    @Test
    void whatIsOldInventedOrOfAnotherVenueIsAsGoodAsAPoster() {
        assertThat(source(CODE + "." + screens.suffix(CAFE, NOON.minus(Duration.ofMinutes(2))))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + "." + tags.suffix(SHOP))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + "." + TagCodes.derivedFrom(Keys.pair().getPrivate()).suffix(CAFE))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + ".N")).isEqualTo(Source.POSTER);
        assertThat(source(CODE + ".")).isEqualTo(Source.POSTER);
    }

    @Test
    void aScreenCountsOnlyWhenItArrivesFreshSoThatAPhotographWithItsTrueTimeIsAPoster() {
        var text = CODE + "." + screens.suffix(CAFE, NOON);
        assertThat(source(text, NOON.plus(ScannedProofs.FRESH))).isEqualTo(Source.SCREEN);
        assertThat(source(text, NOON.minus(ScannedProofs.FRESH))).isEqualTo(Source.SCREEN);
        assertThat(source(text, NOON.plus(ScannedProofs.FRESH).plusMillis(1))).isEqualTo(Source.POSTER);
        assertThat(source(text, NOON.minus(ScannedProofs.FRESH).minusMillis(1))).isEqualTo(Source.POSTER);
        assertThat(source(text, NOON.plus(Duration.ofDays(13)))).isEqualTo(Source.POSTER);
    }

    @Test
    void aTagCountsHoweverLateThePhoneTells() {
        assertThat(source(CODE + "." + tags.suffix(CAFE), NOON.plus(Duration.ofDays(13)))).isEqualTo(Source.TAG);
    }

    private Source source(String text) {
        return source(text, NOON);
    }

    private Source source(String text, Instant receivedAt) {
        return new ScannedProofs(screens, tags).of(ScannedText.of(text), CAFE, NOON, receivedAt);
    }
}
