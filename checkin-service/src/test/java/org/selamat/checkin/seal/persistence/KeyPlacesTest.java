package org.selamat.checkin.seal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.checkin.seal.domain.DayKey;

class KeyPlacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;
    private Path one;
    private Path other;
    private KeyPlaces places;
    private final DayKey key = DayKey.random(new SecureRandom());

    @BeforeEach
    void twoPlaces() {
        one = folder.resolve("one");
        other = folder.resolve("other");
        places = new KeyPlaces(List.of(one, other));
    }

    @Test
    void aKeyIsInEveryPlaceAndForItsOwnerAlone() throws IOException {
        // when
        places.write(DAY, key);
        // then
        for (var file : List.of(one.resolve("2026-11-20.key"), other.resolve("2026-11-20.key"))) {
            assertThat(Files.readAllBytes(file)).isEqualTo(key.bytes());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(one.toFile().list()).hasSize(1);
    }

    @Test
    void onePlaceIsEnoughToFindIt() throws IOException {
        // given
        places.write(DAY, key);
        Files.delete(one.resolve("2026-11-20.key"));
        // when, then
        assertThat(places.find(DAY, this::isIt)).isPresent();
        assertThat(places.find(DAY.plusDays(1), this::isIt)).isEmpty();
    }

    @Test
    void aDamagedOrStrangeFileIsNoKey() throws IOException {
        // given
        places.write(DAY, key);
        Files.write(one.resolve("2026-11-20.key"), new byte[DayKey.BYTES]);
        // when, then: the other place has the right one
        assertThat(places.find(DAY, this::isIt)).isPresent();
        // when
        Files.write(other.resolve("2026-11-20.key"), Arrays.copyOf(key.bytes(), DayKey.BYTES - 1));
        // then
        assertThat(places.find(DAY, this::isIt)).isEmpty();
        // when
        places.write(DAY, key);
        // then
        assertThat(places.find(DAY, this::isIt)).isPresent();
        assertThat(Files.readAllBytes(one.resolve("2026-11-20.key"))).isEqualTo(key.bytes());
    }

    @Test
    void aKeyThatIsOverIsDestroyedInEveryPlaceAndNothingElseIs() throws IOException {
        // given
        places.write(DAY, key);
        places.write(DAY.plusDays(1), key);
        Files.writeString(one.resolve("notes.key"), "not a day");
        // when
        boolean everywhere = places.destroyBefore(DAY.plusDays(1));
        // then
        assertThat(everywhere).isTrue();
        assertThat(places.find(DAY, any -> true)).isEmpty();
        assertThat(one.toFile().list()).containsExactlyInAnyOrder("2026-11-21.key", "notes.key");
        assertThat(other.toFile().list()).containsExactly("2026-11-21.key");
    }

    @Test
    void whatACrashLeftHalfDoneIsDestroyedWithItsDay() throws IOException {
        // given: as it is between the bytes and the name
        Files.write(one.resolve("2026-11-20123456.new"), key.bytes());
        Files.write(one.resolve("2026-11-21123456.new"), key.bytes());
        // when
        boolean everywhere = places.destroyBefore(DAY.plusDays(1));
        // then
        assertThat(everywhere).isTrue();
        assertThat(one.toFile().list()).containsExactly("2026-11-21123456.new");
    }

    @Test
    void aPlaceThatIsAwayIsNoProofAndKeepsNoOtherFromForgetting() throws IOException {
        // given
        places.write(DAY, key);
        Files.move(one, folder.resolve("away"));
        Files.writeString(one, "a file where the folder was");
        // when, then
        assertThat(places.destroyBefore(DAY.plusDays(1))).isFalse();
        assertThat(other.toFile().list()).isEmpty();
        assertThatThrownBy(() -> places.write(DAY, key)).hasMessageContaining("SELAMAT_VISIT_KEYS").hasMessageContaining("one");
        assertThat(other.toFile().list()).as("one that fails keeps the key from no other").containsExactly("2026-11-20.key");
        // when it is back
        Files.delete(one);
        Files.move(folder.resolve("away"), one);
        // then
        assertThat(places.destroyBefore(DAY.plusDays(1))).isTrue();
        assertThat(one.toFile().list()).isEmpty();
    }

    private boolean isIt(DayKey found) {
        return Arrays.equals(found.checkValue(), key.checkValue());
    }
}
