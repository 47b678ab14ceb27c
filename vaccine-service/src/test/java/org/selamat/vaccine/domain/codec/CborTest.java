package org.selamat.vaccine.domain.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {

    @Test
    void reads_the_examples_of_the_rfc() throws Malformed {
        assertThat(read("1bffffffffffffffff")).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(read("3bffffffffffffffff")).isEqualTo(new BigInteger("-18446744073709551616"));
        assertThat(read("3903e7")).isEqualTo(-1000L);
        assertThat(read("f93c00")).isEqualTo(1.0);
        assertThat(read("f97bff")).isEqualTo(65504.0);
        assertThat(read("f90001")).isEqualTo(5.960464477539063e-8);
        assertThat(read("fa47c35000")).isEqualTo(100000.0);
        assertThat(read("fbc010666666666666")).isEqualTo(-4.1);
        assertThat(read("f9fc00")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read("f7")).isNull();
        assertThat(read("c074323031332d30332d32315432303a30343a30305a")).isEqualTo(new CborTag(0, "2013-03-21T20:04:00Z"));
        assertThat(read("64f0908591")).isEqualTo("\ud800\udd51");
        assertThat((byte[]) read("5f42010243030405ff")).containsExactly(1, 2, 3, 4, 5);
        assertThat(read("7f657374726561646d696e67ff")).isEqualTo("streaming");
        assertThat(read("9f018202039f0405ffff")).isEqualTo(List.of(1L, List.of(2L, 3L), List.of(4L, 5L)));
        assertThat(read("bf61610161629f0203ffff")).isEqualTo(Map.of("a", 1L, "b", List.of(2L, 3L)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "18", "1c", "1f", "41", "5f", "5f4101", "5f6101ff", "5f5f4101ffff", "61ff", "62c328", "81",
            "9f",
            "a1", "a101", "bf01ff", "bf", "ff", "81ff", "c0", "c0ff", "df00", "f8", "f800", "e0", "fc", "0000", "a201010102",
            "a1f500", "a1410100", "5b7fffffffffffffff", "9b7fffffffffffffff", "bb7fffffffffffffff", "9bffffffffffffffff",
            "5affffffff" })
    void refuses_what_is_not_well_formed_or_not_what_certificates_use(String hex) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> read(hex));
    }

    @Test
    void refuses_to_descend_beyond_its_depth() throws Malformed {
        var deep = new byte[CborReader.MAX_DEPTH];
        Arrays.fill(deep, (byte) 0x81);
        assertThat(CborReader.read(append(deep, 0x00))).isInstanceOf(List.class);

        var tooDeep = new byte[1_000_000];
        Arrays.fill(tooDeep, (byte) 0x81);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> CborReader.read(append(tooDeep, 0x00)));
        Arrays.fill(tooDeep, (byte) 0xc1);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> CborReader.read(append(tooDeep, 0x00)));
    }

    @Test
    void refuses_more_items_than_any_certificate_has() {
        var many = new byte[10_000];
        many[0] = (byte) 0x9f;
        many[many.length - 1] = (byte) 0xff;
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> CborReader.read(many));
    }

    private static Object read(String hex) throws Malformed {
        return CborReader.read(HexFormat.of().parseHex(hex));
    }

    private static byte[] append(byte[] bytes, int last) {
        var longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) last;
        return longer;
    }
}
