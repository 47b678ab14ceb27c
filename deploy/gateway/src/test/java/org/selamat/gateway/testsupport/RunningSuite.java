package org.selamat.gateway.testsupport;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/** What stands behind the whole gateway: services and issuers. */
public class RunningSuite implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;
    private Backend backend;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        backend = new Backend(vertx);
        IssuerServer issuers = new IssuerServer(vertx, 0, TestKeys.published());
        Map<String, String> config = new HashMap<>();
        for (String service : new String[] { "identity-service", "status-service", "vaccine-service", "checkin-service",
                "helpdesk-service" }) {
            config.put("gateway.backends." + service, "http://127.0.0.1:" + backend.port());
        }
        config.put("gateway.backends.keycloak", "http://127.0.0.1:" + issuers.port());
        config.put("SELAMAT_STAFF_ISSUER", TestToken.STAFF_ISSUER);
        config.put("SELAMAT_PARTNER_ISSUER", TestToken.PARTNER_ISSUER);
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(backend, new TestInjector.MatchesType(Backend.class));
    }

    @Override
    public void stop() {
        Await.on(vertx.close());
    }
}
