package org.selamat.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The public keys of identity-service and of the two Keycloak realms, at the paths where the real ones serve them. */
final class TestIssuers {

    private static final String CITIZEN_ISSUER = "https://id.selamat.local";

    private final HttpServer http;
    private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
    private final Map<String, Boolean> up = new ConcurrentHashMap<>();

    private TestIssuers(HttpServer http) {
        this.http = http;
    }

    static TestIssuers start() {
        try {
            var issuers = new TestIssuers(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            issuers.serve(Tenants.CITIZEN, "/.well-known/jwks.json");
            issuers.serve(Tenants.STAFF, "/realms/staff/protocol/openid-connect/certs");
            issuers.serve(Tenants.PARTNER, "/realms/partner/protocol/openid-connect/certs");
            issuers.http.setExecutor(Executors.newCachedThreadPool(TestIssuers::daemon));
            issuers.http.start();
            return issuers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    String issuer(String tenant) {
        return tenant.equals(Tenants.CITIZEN) ? CITIZEN_ISSUER : url() + "/realms/" + tenant;
    }

    String signingKey(String tenant) {
        return keys.get(tenant).toJSONString();
    }

    void rotate(String tenant) {
        keys.put(tenant, newKey());
    }

    /** An issuer that is down answers 503, which is also what a gateway before it would say. */
    void answer(String tenant, boolean answers) {
        up.put(tenant, answers);
    }

    private void serve(String tenant, String path) {
        rotate(tenant);
        answer(tenant, true);
        http.createContext(path, exchange -> keys(tenant, exchange));
    }

    private void keys(String tenant, HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!up.get(tenant)) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var body = new JWKSet(keys.get(tenant)).toString(true).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "test-issuers");
        thread.setDaemon(true);
        return thread;
    }
}
