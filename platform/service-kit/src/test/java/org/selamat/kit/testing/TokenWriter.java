package org.selamat.kit.testing;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** A token that isn't signed yet. */
final class TokenWriter {

    /** Lifetime of an access token, by identity-service's configuration. */
    private static final int LIFETIME_SECONDS = 600;

    private final String tenant;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String typ;

    private TokenWriter(String tenant, String typ) {
        this.tenant = tenant;
        this.typ = typ;
    }

    static TokenWriter of(String tenant, String typ, String subject) {
        var now = Instant.now();
        return new TokenWriter(tenant, typ).with("iss", Infrastructure.issuer(tenant)).with("sub", subject)
                .with("iat", Date.from(now)).with("exp", Date.from(now.plusSeconds(LIFETIME_SECONDS)))
                .with("jti", UUID.randomUUID().toString());
    }

    static TokenWriter copyOf(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            var writer = new TokenWriter(tenantOf(jwt.getJWTClaimsSet().getIssuer()), jwt.getHeader().getType().getType());
            jwt.getJWTClaimsSet().getClaims().forEach(writer::with);
            return writer;
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a token", e);
        }
    }

    TokenWriter with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    TokenWriter typ(String value) {
        typ = value;
        return this;
    }

    TokenWriter atAuthentication() {
        return with("auth_time", Instant.now().getEpochSecond());
    }

    TokenWriter endedBefore(long seconds) {
        var end = Instant.now().minusSeconds(seconds);
        return with("exp", Date.from(end)).with("iat", Date.from(end.minusSeconds(LIFETIME_SECONDS)));
    }

    String sign() {
        return signAs(tenant);
    }

    String signAs(String signer) {
        var key = keyOf(signer);
        return sign(key, key.getKeyID());
    }

    String signWithForeignKey() {
        return sign(ForeignKey.KEY, keyOf(tenant).getKeyID());
    }

    private String sign(RSAKey key, String keyId) {
        var set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(typ)).keyID(keyId).build();
        var jwt = new SignedJWT(header, set.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static RSAKey keyOf(String tenant) {
        try {
            return RSAKey.parse(Infrastructure.signingKey(tenant));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tenantOf(String issuer) {
        return issuer.endsWith("/realms/staff") ? Tenants.STAFF
                : issuer.endsWith("/realms/partner") ? Tenants.PARTNER : Tenants.CITIZEN;
    }

    /** A key that no issuer has; making one takes long, so there is one. */
    private static final class ForeignKey {

        static final RSAKey KEY = make();

        private static RSAKey make() {
            try {
                return new RSAKeyGenerator(2048).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
