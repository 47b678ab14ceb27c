package org.selamat.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** RFC 6238, appendix B, the SHA-1 rows. */
    @ParameterizedTest
    @CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
            "20000000000, 65353130" })
    void gives_the_codes_of_the_standard(long seconds, String code) {
        // given
        var totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII), 8);

        // then
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void reads_secrets_as_authenticator_apps_do() {
        // given
        var totp = Totp.ofBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

        // then
        assertThat(totp.secret()).asString(StandardCharsets.US_ASCII).isEqualTo("12345678901234567890");
        assertThat(totp.code(1)).isEqualTo("287082");
    }
}
