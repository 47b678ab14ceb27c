package org.selamat.bench.boarding;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * Publishes a key in place of the partners' realm and signs airlines' tokens with it, because Keycloak beside the
 * services would be measured too. The service checks them like any other.
 */
final class PartnerMint implements AutoCloseable {

    private static final String KEYS = "/protocol/openid-connect/certs";
    private static final Duration LIFE = Duration.ofHours(2);

    private final HttpServer server;
    private final RSAKey key;
    private final Clock clock;

    PartnerMint(Clock clock) throws IOException, JOSEException {
        this.clock = clock;
        key = new RSAKeyGenerator(2048).keyID("bench").keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256).generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var set = new JWKSet(key.toPublicJWK()).toString().getBytes();
        server.createContext(KEYS, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
            exchange.close();
        });
        server.start();
    }

    /** What a service has to be told to believe these tokens. */
    Map<String, String> settings() {
        return Map.of("SELAMAT_PARTNER_JWKS_URL", address());
    }

    /** What the twin has to be told. */
    Map<String, String> twinSettings(URI realm) {
        return Map.of("TWIN_ISSUER", realm.toString(), "TWIN_TOKEN_KEYS", address() + KEYS);
    }

    /** @param realm of partners, as the copy names it */
    String token(String airline, URI realm) throws JOSEException {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(realm.toString()).subject(UUID.randomUUID().toString())
                .audience(List.of("status-service")).claim("azp", airline).claim("client_id", airline)
                .claim("typ", "Bearer").claim("scope", "boarding:ask")
                .claim("realm_access", Map.of("roles", List.of("partner-airline"))).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE))).jwtID(UUID.randomUUID().toString()).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.getKeyID())
                .build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
