package org.selamat.kit.testing;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Points the application under test at this JVM's infrastructure: a database of its own, the broker, the issuers, free ports.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

    /** A key for tests only; any 32 bytes serve. */
    private static final String KEY = Base64.getEncoder().encodeToString("selamat test key, not a secret!!".getBytes());

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        config.put("quarkus.datasource.jdbc.url", Infrastructure.newDatabase());
        config.put("quarkus.datasource.username", "postgres");
        config.put("quarkus.datasource.password", "postgres");
        config.put("kafka.bootstrap.servers", Infrastructure.bootstrapServers());
        config.put("selamat.citizen.issuer", Infrastructure.issuer(Tenants.CITIZEN));
        config.put("selamat.citizen.jwks-url", Infrastructure.citizenKeysUrl());
        config.put("selamat.staff.issuer", Infrastructure.issuer(Tenants.STAFF));
        config.put("selamat.partner.issuer", Infrastructure.issuer(Tenants.PARTNER));
        config.put("selamat.answer-key", KEY);
        config.put("selamat.document-index-key", KEY);
        config.put("selamat.name-index-key", KEY);
        return config;
    }

    /** Nothing: the next application start uses the same servers, which end with the JVM. */
    @Override
    public void stop() {
    }
}
