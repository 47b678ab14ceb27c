package org.selamat.identity.sealing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.identity.IdentityConfig;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class SecretsTest {

    private static final String GOOD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private final Map<String, String> settings = new HashMap<>(Map.of("selamat.citizen.issuer", "https://id.example",
            "identity.secrets.kek", GOOD, "identity.secrets.index-key", GOOD, "identity.secrets.otp-pepper", GOOD,
            "identity.secrets.document-index-key", GOOD, "identity.secrets.name-index-key", GOOD));

    @ParameterizedTest
    @CsvSource({ "kek, SELAMAT_KEK", "index-key, SELAMAT_INDEX_KEY", "otp-pepper, SELAMAT_OTP_PEPPER",
            "document-index-key, SELAMAT_DOCUMENT_INDEX_KEY", "name-index-key, SELAMAT_NAME_INDEX_KEY" })
    void aMissingSecretStopsTheStartAndIsNamed(String setting, String variable) {
        // given
        settings.remove("identity.secrets." + setting);
        // when, then
        assertThatThrownBy(this::secrets).hasMessageContaining(variable + " is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = { "c2hvcnQ=", "not base64!", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gIQ==" })
    void aMalformedSecretStopsTheStartAndIsNotRepeated(String value) {
        // given
        settings.put("identity.secrets.kek", value);
        // when, then
        assertThatThrownBy(this::secrets).hasMessage("SELAMAT_KEK is not 32 bytes in base64");
    }

    @Test
    void eachUseOfThePepperHasAKeyOfItsOwn() {
        // given
        var secrets = secrets();
        // then
        assertThat(secrets.pepper("one-time-code").of("x")).isEqualTo(secrets().pepper("one-time-code").of("x"))
                .isNotEqualTo(secrets.pepper("refresh-token").of("x"));
    }

    @Test
    void theDefaultBudgetsAreTheDocumentedOnes() {
        assertThat(config().sending().perDestination()).hasToString("[1/PT1M, 3/PT10M, 5/PT1H, 10/PT24H]");
        assertThat(config().codes().resendAfter()).hasToString("[PT1M, PT2M, PT4M]");
    }

    private Secrets secrets() {
        return new Secrets(config(), new SecureRandom());
    }

    private IdentityConfig config() {
        return new SmallRyeConfigBuilder().withMapping(IdentityConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100)).addDefaultInterceptors().build()
                .getConfigMapping(IdentityConfig.class);
    }
}
