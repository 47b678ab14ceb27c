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

class VenueKeyFolderTest {

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
        var keys = VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK);
        // then
        assertThat(keys.current()).isEqualTo(VenueKey.of((ECPublicKey) now.getPublic()));
        assertThat(keys.all()).extracting(VenueKey::id).containsExactlyInAnyOrder(id(now), id(before), id(longAgo));
        assertThat(keys.signer()).isEqualTo(now.getPrivate());
    }

    @Test
    void theNameOfAFormerKeySaysHowLongItsPostersCount() throws IOException {
        // given
        KeyPair before = Keys.pair();
        write("key.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        write("2026.until-2027-02-28.pem", "PUBLIC KEY", before.getPublic());
        // when
        var keys = VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK);
        // then: to the end of that day in Kuala Lumpur
        assertThat(keys.hasEnded(id(before), Instant.parse("2027-02-28T15:59:59Z"))).isFalse();
        assertThat(keys.hasEnded(id(before), Instant.parse("2027-02-28T16:00:00Z"))).isTrue();
        assertThat(keys.hasEnded(keys.current().id(), Instant.MAX)).isFalse();
    }

    @Test
    void aNameWithAnEndThatIsNoDayStopsTheStart() throws IOException {
        write("key.pem", "PRIVATE KEY", Keys.pair().getPrivate());
        write("2026.until-soon.pem", "PUBLIC KEY", Keys.pair().getPublic());
        assertThatThrownBy(() -> VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK)).hasMessageContaining("2026.until-soon.pem");
    }

    @Test
    void aFolderWithoutASigningKeyStopsTheStartAndNamesTheVariable() {
        assertThatThrownBy(() -> VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK)).hasMessageContaining("SELAMAT_VENUE_KEYS")
                .hasMessageContaining("key.pem");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        // given
        write("key.pem", "PRIVATE KEY", KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        // when, then
        assertThatThrownBy(() -> VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK)).hasMessageContaining("isn't a P-256 key");
    }

    @Test
    void aKeyOnAnotherCurveIsRefused() throws Exception {
        // given
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(384);
        write("key.pem", "PUBLIC KEY", generator.generateKeyPair().getPublic());
        // when, then
        assertThatThrownBy(() -> VenueKeyFolder.read(folder, Keys.BASE, Keys.JDK)).hasMessageContaining("P-256");
    }

    private void write(String name, String kind, Key key) throws IOException {
        Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "\n-----END " + kind + "-----\n");
    }

    private static KeyId id(KeyPair pair) {
        return VenueKey.of((ECPublicKey) pair.getPublic()).id();
    }
}
