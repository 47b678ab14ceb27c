package org.selamat.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base45Test {

    /** RFC 9285, section 4.3. */
    @ParameterizedTest
    @CsvSource({ "AB, BB8", "Hello!!, %69 VD92EX0", "base-45, UJCLQE7W581" })
    void gives_the_texts_of_the_standard(String plain, String encoded) {
        assertThat(Base45.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
