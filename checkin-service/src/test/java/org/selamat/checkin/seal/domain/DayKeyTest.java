package org.selamat.checkin.seal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.PersonId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DayKeyTest {

    @Property
    void whoeverIsSealedIsFoundAgainWithTheSameKeyAlone(@ForAll @Size(DayKey.BYTES) byte[] one,
            @ForAll @Size(DayKey.BYTES) byte[] other,
            @ForAll long high, @ForAll long low) {
        // given
        var person = new PersonId(new UUID(high, low));
        var cause = new UUID(high, low);
        var key = new DayKey(one);
        // when, then
        assertThat(key.person(key.seal(person))).isEqualTo(person);
        assertThat(key.openCase(key.sealCase(cause))).isEqualTo(cause);
        assertThat(key.openExposure(key.sealExposure(cause))).isEqualTo(cause).isNotEqualTo(key.sealCase(cause));
        assertThat(key.seal(person)).isEqualTo(new DayKey(one).seal(person)).isNotEqualTo(key.sealCase(cause));
        if (!Arrays.equals(one, other)) {
            assertThat(new DayKey(other).seal(person)).isNotEqualTo(key.seal(person));
            assertThat(new DayKey(other).checkValue()).isNotEqualTo(key.checkValue());
        }
    }

    /** As computed by OpenSSL 3: the subkey by HMAC-SHA-256 over the label and a byte 1, the pseudonym by AES-256-ECB. */
    @Test
    void theWayIsFixedBecauseRowsOutliveTheProgram() {
        // given
        var key = new DayKey(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        var id = UUID.fromString("5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01");
        // when, then
        assertThat(key.seal(new PersonId(id))).hasToString("f3e09adf-dd29-540a-3557-b393663deb9b");
        assertThat(key.sealCase(id)).hasToString("dbb4312f-68a9-4a93-4bc2-ac67eb9fe284");
        assertThat(key.sealExposure(id)).hasToString("b1208626-7d32-e220-7b99-a6295beb016b");
        assertThat(key.checkValue()).asHexString().isEqualToIgnoringCase("63e37c942d2667db");
    }

    @Test
    void manyThreadsAtOnceGetTheSameAsOne() {
        // given
        var key = new DayKey(new byte[DayKey.BYTES]);
        var persons = IntStream.range(0, 20_000).mapToObj(number -> new PersonId(new UUID(1, number))).toList();
        // when
        var sealed = persons.parallelStream().map(key::seal).toList();
        // then
        assertThat(sealed).isEqualTo(persons.stream().map(key::seal).toList()).doesNotHaveDuplicates();
        assertThat(sealed.parallelStream().map(key::person).collect(Collectors.toList())).isEqualTo(persons);
    }

    @Test
    void aKeyOfAnotherLengthIsNone() {
        assertThatThrownBy(() -> new DayKey(new byte[16])).hasMessageContaining("32 bytes");
    }
}
