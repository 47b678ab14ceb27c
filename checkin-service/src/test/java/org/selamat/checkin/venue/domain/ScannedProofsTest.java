package org.selamat.checkin.venue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.venue.domain.ScannedProofs.Source;

class ScannedProofsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final String CODE = "https://selamat.example/c#1.cGF5bG9hZA.c2ln";

    private final OwnKey present = Keys.own(Keys.pair(), Optional.of(Instant.MIN));
    private final OwnKey former = Keys.own(Keys.pair(), Optional.empty());
    private final OwnKey publicOnly = Keys.own(Keys.pair(), Optional.empty());
    private final ScannedProofs proofs = new ScannedProofs(Suffixes.of(new OwnKeys(List.of(former, present))));

    @Test
    void whatStandsBehindTheCodeTellsWhereItWasRead() {
        assertThat(source(CODE)).isEqualTo(Source.POSTER);
        assertThat(source(CODE + screen(present, NOON))).isEqualTo(Source.SCREEN);
        assertThat(source(CODE + tag(present, CAFE))).isEqualTo(Source.TAG);
    }

    @Test
    void whatIsOldInventedOrOfAnotherVenueIsAsGoodAsAPoster() {
        assertThat(source(CODE + screen(present, NOON.minus(Duration.ofMinutes(2))))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + tag(present, SHOP))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + tag(former, CAFE))).isEqualTo(Source.POSTER);
        assertThat(source(CODE + ".N")).isEqualTo(Source.POSTER);
        assertThat(source(CODE + ".")).isEqualTo(Source.POSTER);
    }

    @Test
    void aScreenCountsOnlyWhenItArrivesFreshSoThatAPhotographWithItsTrueTimeIsAPoster() {
        var text = CODE + screen(present, NOON);
        assertThat(source(text, present, NOON.plus(ScannedProofs.FRESH))).isEqualTo(Source.SCREEN);
        assertThat(source(text, present, NOON.minus(ScannedProofs.FRESH))).isEqualTo(Source.SCREEN);
        assertThat(source(text, present, NOON.plus(ScannedProofs.FRESH).plusMillis(1))).isEqualTo(Source.POSTER);
        assertThat(source(text, present, NOON.minus(ScannedProofs.FRESH).minusMillis(1))).isEqualTo(Source.POSTER);
        assertThat(source(text, present, NOON.plus(Duration.ofDays(13)))).isEqualTo(Source.POSTER);
    }

    @Test
    void aTagCountsHoweverLateThePhoneTells() {
        assertThat(source(CODE + tag(present, CAFE), present, NOON.plus(Duration.ofDays(13)))).isEqualTo(Source.TAG);
    }

    @Test
    void theSecretsAreThoseOfTheKeyThatSignedTheCode() {
        assertThat(source(CODE + screen(former, NOON), former, NOON)).isEqualTo(Source.SCREEN);
        assertThat(source(CODE + tag(former, CAFE), former, NOON)).isEqualTo(Source.TAG);
        assertThat(source(CODE + tag(present, CAFE), former, NOON)).isEqualTo(Source.POSTER);
    }

    @Test
    void whenOnlyThePublicPartOfAFormerKeyIsLeftItsTagsAndScreensAreAsGoodAsAPoster() {
        assertThat(source(CODE + screen(publicOnly, NOON), publicOnly, NOON)).isEqualTo(Source.POSTER);
        assertThat(source(CODE + tag(publicOnly, CAFE), publicOnly, NOON)).isEqualTo(Source.POSTER);
    }

    private Source source(String text) {
        return source(text, present, NOON);
    }

    private Source source(String text, OwnKey signer, Instant receivedAt) {
        var code = new VenueCode(CAFE, signer.key().id(), NOON.minus(Duration.ofDays(9)), "Kedai Kopi");
        return proofs.of(ScannedText.of(text), code, NOON, receivedAt);
    }

    private static String screen(OwnKey key, Instant at) {
        return "." + RotatingCodes.derivedFrom(key.secret()).suffix(CAFE, at);
    }

    private static String tag(OwnKey key, VenueId venue) {
        return "." + TagCodes.derivedFrom(key.secret()).suffix(venue);
    }
}
