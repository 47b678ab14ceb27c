package org.selamat.vaccine.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.testsupport.TestConfig;

class SecretKeyTest {

    private static final SecretKey KEY = new SecretKey(config(Base64.getEncoder().encodeToString(new byte[32])));

    @Test
    void without_a_key_the_service_refuses_to_start_and_names_the_variable() {
        assertThatIllegalStateException().isThrownBy(() -> new SecretKey(TestConfig.of(Map.of())))
                .withMessageContaining("SELAMAT_DOCUMENT_INDEX_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = { "AAAA", "not base64!" })
    void a_key_of_another_size_is_none(String key) {
        assertThatIllegalStateException().isThrownBy(() -> new SecretKey(config(key)));
    }

    @Test
    void every_part_of_a_holder_counts_and_no_two_parts_run_together() {
        var hash = KEY.holderHash(holder("TAN", "TAN", "MEI", "1990-01-01"));

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(KEY.holderHash(holder("TAN", "TAN", "MEI", "1990-01-01")))
                .isNotEqualTo(KEY.holderHash(holder("TAN", "TAN", "MEI", "1990-01-02")))
                .isNotEqualTo(KEY.holderHash(holder("TAN", "TANMEI", null, "1990-01-01")))
                .isNotEqualTo(KEY.holderHash(holder("TAN M", "TAN", "MEI", "1990-01-01")));
        assertThat(new SecretKey(config(Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes())))
                .holderHash(holder("TAN", "TAN", "MEI", "1990-01-01"))).as("under another key").isNotEqualTo(hash);
    }

    private static VaccineConfig config(String key) {
        return TestConfig.of(Map.of("document-index-key", key));
    }

    private static Holder holder(String full, String surname, String given, String birthDate) {
        return new Holder(full, surname, Optional.ofNullable(given), LocalDate.parse(birthDate));
    }
}
