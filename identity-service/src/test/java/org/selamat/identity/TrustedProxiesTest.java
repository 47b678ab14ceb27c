package org.selamat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.InetSocketAddressConverter;

/** A trusted proxy that reads as a name has the name server asked at every request, and waited for when it doesn't answer. */
class TrustedProxiesTest {

    private static final String KEY = "quarkus.http.proxy.trusted-proxies";

    @Test
    void theOnesTrustedByDefaultAreAddresses() throws IOException {
        var properties = new Properties();
        try (var file = TrustedProxiesTest.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        var byDefault = properties.getProperty(KEY).replaceAll("^\\$\\{[A-Z_]+:(.*)}$", "$1");
        assertThat(byDefault.split(",")).hasSize(2).allSatisfy(
                proxy -> assertThat(new InetSocketAddressConverter().convert(proxy).isUnresolved()).as(proxy).isFalse());
    }
}
