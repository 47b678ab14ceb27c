package org.selamat.vaccine.testsupport;

import java.util.HashMap;
import java.util.Map;

import org.selamat.vaccine.VaccineConfig;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The service's settings without a running service. */
public final class TestConfig {

    private TestConfig() {
    }

    /** @param settings without the prefix {@code vaccine.}; the rest has its defaults */
    public static VaccineConfig of(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("vaccine.assertion.issuer", "https://id.example.org", "vaccine.assertion.jwks-url",
                "http://127.0.0.1:1"));
        settings.forEach((key, value) -> all.put("vaccine." + key, value));
        return new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters().withMapping(VaccineConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100)).build().getConfigMapping(VaccineConfig.class);
    }
}
