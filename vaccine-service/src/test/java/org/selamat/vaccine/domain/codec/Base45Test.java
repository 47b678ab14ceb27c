package org.selamat.vaccine.domain.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Base45Test {

    @ParameterizedTest
    @CsvSource({ "AB,BB8", "Hello!!,%69 VD92EX0", "base-45,UJCLQE7W581", "ietf!,QED8WEX0" })
    void writes_and_reads_the_examples_of_the_rfc(String plain, String encoded) throws Malformed {
        assertThat(Base45.encode(plain.getBytes(US_ASCII))).isEqualTo(encoded);
        assertThat(Base45.decode(encoded)).isEqualTo(plain.getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = { "A", "ABCD", "GGW", ":::", "::", "U6", "bb8", "BB8\n", "ÄB8", "BB_", "BB€", "\uFF21B8" })
    void refuses_what_no_bytes_encode_to(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Base45.decode(text));
    }

    @Property
    void whatever_it_writes_it_reads(@ForAll byte[] bytes) throws Malformed {
        assertThat(Base45.decode(Base45.encode(bytes))).isEqualTo(bytes);
    }

    @Property
    void whatever_it_reads_it_would_have_written(@ForAll String text) {
        try {
            assertThat(Base45.encode(Base45.decode(text))).isEqualTo(text);
        } catch (Malformed refused) {
            assertThat(refused).hasNoCause();
        }
    }
}
