package org.selamat.checkin.venue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.venue.domain.KeyId;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

class VenueKeyFolderTest {

    private static final Instant NOW = Instant.parse("2027-01-15T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theSigningKeySignsAndEveryOtherKeyVerifies() throws IOException {
        // given
        KeyPair now = Keys.pair();
        KeyPair before = Keys.pair();
        KeyPair longAgo = Keys.pair();
        write("key.pem", "PRIVATE KEY", now.getPrivate());
        write("2025.pem", "PRIVATE KEY", before.getPrivate());
        write("2024.pem", "PUBLIC KEY", longAgo.getPublic());
        // when
        var keys = read();
        // then
        assertThat(keys.current(NOW).id()).isEqualTo(id(now));
        assertThat(keys.all()).extracting(VenueKey::id).containsExactlyInAnyOrder(id(now), id(before), id(longAgo));
        assertThat(keys.own().signer(NOW).secret()).isEqualTo(now.getPrivate());
    }

    @Test
    void theNameOfAFormerKeySaysHowLongItsPostersCount() throws IOException {
        // given
        KeyPair before = Keys.pair();
        write("key.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        write("2026.until-2027-02-28.pem", "PUBLIC KEY", before.getPublic());
        // when
        var keys = read();
        // then: to the end of that day in Kuala Lumpur
        assertThat(keys.hasEnded(id(before), Instant.parse("2027-02-28T15:59:59Z"))).isFalse();
        assertThat(keys.hasEnded(id(before), Instant.parse("2027-02-28T16:00:00Z"))).isTrue();
        assertThat(keys.hasEnded(keys.current(NOW).id(), Instant.MAX)).isFalse();
    }

    @Test
    void theNextKeyIsPublishedAndVerifiesBeforeItsDayAndSignsFromItsBegin() throws IOException {
        // given
        KeyPair now = Keys.pair();
        KeyPair next = Keys.pair();
        write("2026.from-2026-03-01.until-2027-08-31.pem", "PRIVATE KEY", now.getPrivate());
        write("2027.from-2027-02-01.pem", "PRIVATE KEY", next.getPrivate());
        // when
        var keys = read();
        // then: it starts at midnight in Kuala Lumpur
        assertThat(keys.all()).extracting(VenueKey::id).containsExactlyInAnyOrder(id(now), id(next));
        assertThat(keys.current(NOW).id()).isEqualTo(id(now));
        assertThat(keys.current(Instant.parse("2027-01-31T15:59:59Z")).id()).isEqualTo(id(now));
        assertThat(keys.current(Instant.parse("2027-01-31T16:00:00Z")).id()).isEqualTo(id(next));
        assertThat(keys.hasEnded(id(now), Instant.parse("2027-08-31T15:59:59Z"))).isFalse();
        assertThat(keys.hasEnded(id(now), Instant.parse("2027-08-31T16:00:00Z"))).isTrue();
    }

    @Test
    void theFirstKeyNeedsNoDay() throws IOException {
        // given
        KeyPair now = Keys.pair();
        KeyPair next = Keys.pair();
        write("key.pem", "PRIVATE KEY", now.getPrivate());
        write("2027.from-2027-02-01.pem", "PRIVATE KEY", next.getPrivate());
        // when, then
        assertThat(read().current(NOW).id()).isEqualTo(id(now));
        assertThat(read().current(Instant.parse("2027-01-31T16:00:00Z")).id()).isEqualTo(id(next));
    }

    @Test
    void keysThatLeaveATimeWithoutOneStopTheStart() throws IOException {
        write("2027.from-2027-02-01.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        assertThatThrownBy(this::read).hasMessageContaining("no venue key signs yet");
        write("2026.from-2026-03-01.until-2027-01-30.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        assertThatThrownBy(this::read).hasMessageContaining("a key ends before the next one signs");
        write("key.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        Files.delete(folder.resolve("2027.from-2027-02-01.pem"));
        assertThatThrownBy(this::read).hasMessageContaining("has no end");
    }

    @Test
    void keysThatStartTogetherAndKeysThatCannotSignStopTheStart() throws IOException {
        write("one.from-2026-02-01.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        write("other.from-2026-02-01.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        assertThatThrownBy(this::read).hasMessageContaining("two keys start to sign at the same time");
        write("other.from-2026-02-01.pem", "PUBLIC KEY", Keys.pair().getPublic());
        assertThatThrownBy(this::read).hasMessageContaining("other.from-2026-02-01.pem").hasMessageContaining("private key");
    }

    @Test
    void aNameWithAnEndThatIsNoDayStopsTheStart() throws IOException {
        write("key.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        write("2026.until-soon.pem", "PUBLIC KEY", Keys.pair().getPublic());
        assertThatThrownBy(this::read).hasMessageContaining("2026.until-soon.pem");
    }

    @Test
    void aFolderWithoutASigningKeyStopsTheStartAndNamesTheVariable() {
        assertThatThrownBy(this::read).hasMessageContaining("SELAMAT_VENUE_KEYS")
                .hasMessageContaining("key.pem");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        // given
        write("key.pem", "PRIVATE KEY", KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        // when, then
        assertThatThrownBy(this::read).hasMessageContaining("isn't a P-256 key");
    }

    @Test
    void aKeyOnAnotherCurveIsRefused() throws Exception {
        // given
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(384);
        write("key.pem", "PUBLIC KEY", generator.generateKeyPair().getPublic());
        // when, then
        assertThatThrownBy(this::read).hasMessageContaining("P-256");
    }

    private VenueKeys read() {
        return VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK, NOW);
    }

    private void write(String name, String kind, Key key) throws IOException {
        Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "\n-----END " + kind + "-----\n");
    }

    private static KeyId id(KeyPair pair) {
        return VenueKey.of((ECPublicKey) pair.getPublic()).id();
    }
}
