package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.venue.domain.CodeReading.Refused;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;

class VenueKeysTest {

    private static final Instant ISSUED = Instant.parse("2026-11-18T03:00:00Z");
    private static final Venue CAFE = new Venue(new VenueId(UUID.fromString("019a97a0-4411-7e52-8f60-717283940a5b")),
            new PersonId(UUID.randomUUID()),
            new VenueDetails("Kedai Kopi பங்சார் 咖啡", "12, Jalan Telawi 3", VenueType.FOOD, Optional.empty(), "Lembah Pantai"),
            ISSUED);

    private final VenueKeys keys = Keys.of(Keys.pair());

    @Test
    void anIssuedCodeIsReadAsItWasWritten() {
        // when
        var reading = keys.read(keys.issue(CAFE, ISSUED));
        // then
        assertThat(reading)
                .isEqualTo(new Genuine(new VenueCode(CAFE.id(), keys.current(ISSUED).id(), ISSUED, CAFE.details().name())));
    }

    @Test
    void everyCharacterThatChangesMakesItWorthless() {
        // given
        var text = keys.issue(CAFE, ISSUED);
        for (int i = 0; i < text.length(); i++) {
            for (char other : new char[] { 'A', 'B', 'q', '7', '-', '_', '.', '#', '=', ' ', 'é' }) {
                var changed = new StringBuilder(text);
                changed.setCharAt(i, other);
                if (text.charAt(i) != other) {
                    // when, then
                    assertThat(keys.read(changed.toString())).as("%s at %d", other, i).isInstanceOf(Refused.class);
                }
            }
            assertThat(keys.read(text.substring(0, i))).as("cut at %d", i).isInstanceOf(Refused.class);
            assertThat(keys.read(text.substring(0, i) + "A" + text.substring(i))).as("longer at %d", i)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void everyBitThatFlipsInThePayloadBreaksTheSignature() {
        // given
        var parts = keys.issue(CAFE, ISSUED).split("#1\\.")[1].split("\\.");
        var payload = Base64.getUrlDecoder().decode(parts[0]);
        for (int bit = 0; bit < payload.length * 8; bit++) {
            var flipped = payload.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var text = Keys.BASE + "#1." + Base64.getUrlEncoder().withoutPadding().encodeToString(flipped) + "." + parts[1];
            // when, then
            assertThat(keys.read(text)).as("bit %d", bit).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aPosterOutlivesTheKeyThatSignedIt() {
        // given
        var before = Keys.pair();
        var poster = Keys.of(before).issue(CAFE, ISSUED);
        // when
        var rotated = Keys.of(Keys.pair(), VenueKey.of((ECPublicKey) before.getPublic()));
        // then
        assertThat(rotated.read(poster)).isInstanceOf(Genuine.class);
        assertThat(rotated.issue(CAFE, ISSUED)).isNotEqualTo(poster);
    }

    @Test
    void aCodeOfAKeyThatIsNotOursIsRefused() {
        // given
        var foreign = Keys.of(Keys.pair()).issue(CAFE, ISSUED);
        // when, then
        assertThat(keys.read(foreign)).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
    }

    @Test
    void aCodeForAnotherAddressIsRefused() {
        // given
        var text = keys.issue(CAFE, ISSUED).replace("https://selamat.example/c", "https://selamat.example.evil/c");
        // when, then
        assertThat(keys.read(text)).isEqualTo(new Refused(Reason.NOT_A_VENUE_CODE));
    }

    @Test
    void anotherLibraryVerifiesItWithNothingButThePublishedKey() throws Exception {
        // given
        var text = keys.issue(CAFE, ISSUED);
        var parts = text.substring(text.indexOf('#') + 1).split("\\.");
        var jwk = ECKey.parse("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + keys.current(ISSUED).x() + "\",\"y\":\""
                + keys.current(ISSUED).y() + "\"}");
        // when
        var verifies = new ECDSAVerifier(jwk).verify(new JWSHeader(JWSAlgorithm.ES256),
                (parts[0] + "." + parts[1]).getBytes(US_ASCII), new Base64URL(parts[2]));
        // then
        assertThat(verifies).isTrue();
        assertThat(jwk.computeThumbprint().decode())
                .startsWith(Base64.getUrlDecoder().decode(keys.current(ISSUED).id().value()));
    }

    @Test
    void theNativeProviderAndTheJdkAgreeOnEverySignature() {
        // given
        var fast = new Signatures(AmazonCorrettoCryptoProvider.INSTANCE);
        var pair = Keys.pair();
        for (int i = 0; i < 200; i++) {
            var message = ("message " + i).getBytes(US_ASCII);
            var good = i % 2 == 0 ? fast.sign(pair.getPrivate(), message) : Keys.JDK.sign(pair.getPrivate(), message);
            var bad = good.clone();
            bad[i % 64] ^= 1;
            // when, then
            for (var signatures : new Signatures[] { fast, Keys.JDK }) {
                assertThat(signatures.verify(pair.getPublic(), message, good)).isTrue();
                assertThat(signatures.verify(pair.getPublic(), message, bad)).isFalse();
                assertThat(signatures.verify(pair.getPublic(), message, new byte[64])).isFalse();
                assertThat(signatures.verify(pair.getPublic(), message, new byte[3])).isFalse();
            }
        }
    }
}
