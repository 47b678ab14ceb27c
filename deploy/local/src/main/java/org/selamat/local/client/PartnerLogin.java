package org.selamat.local.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.data.Partners;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Logs a partner's machine in with a signed assertion (private_key_jwt, RFC 7523) instead of a shared secret. */
public final class PartnerLogin {

    /** The demo's organisations. */
    public static final List<String> CLIENTS = List.of("airline-mh", "airline-ak", "lab-kl1", "centre-kl1");
    private static final Map<String, String> SCOPES = Map.of("airline", "boarding:ask", "lab", "lab:submit", "centre",
            "dose:record");
    private static final Duration ASSERTION_LIFE = Duration.ofSeconds(30);

    private final Suite suite;
    private final Api keycloak;
    private final TokenCache cache;
    private final Clock clock;

    public PartnerLogin(Suite suite, Clock clock) {
        this.suite = suite;
        this.keycloak = new Api(suite.keycloak());
        this.cache = new TokenCache(suite.secrets().folder("tokens"), clock);
        this.clock = clock;
    }

    /** An access token, at least a minute away from its end. */
    public String token(String client) {
        return cache.get("partner-" + client, () -> logIn(client));
    }

    private Answer logIn(String client) {
        return keycloak.post("/realms/partner/protocol/openid-connect/token").form(Map.of(
                "grant_type", "client_credentials",
                "scope", SCOPES.get(client.substring(0, client.indexOf('-'))),
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion(client))).send().expect(200);
    }

    private String assertion(String client) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client).subject(client).audience(suite.keycloak() + "/realms/partner")
                .jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                .build();
        try {
            ECKey key = new Partners(suite.secrets()).key(client);
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
