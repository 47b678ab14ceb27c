package org.selamat.gateway.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** A token in the making: right, until a test spoils it. */
public final class TestToken {

    public static final String CITIZEN_ISSUER = "https://id.test";
    public static final String STAFF_ISSUER = "https://sso.test/realms/staff";
    public static final String PARTNER_ISSUER = "https://sso.test/realms/partner";

    private final JwtClaims claims = new JwtClaims();
    private RsaJsonWebKey key;
    private String keyId;
    private String type;

    private TestToken(String issuer, RsaJsonWebKey key, String type) {
        signedBy(key);
        this.type = type;
        claims.setIssuer(issuer);
        claims.setSubject(UUID.randomUUID().toString());
        claims.setAudience(List.of("status-service", "checkin-service"));
        expires(Instant.now().plusSeconds(600));
        claims.setClaim("jti", UUID.randomUUID().toString());
    }

    public static TestToken citizen() {
        return new TestToken(CITIZEN_ISSUER, TestKeys.CITIZEN, "at+jwt");
    }

    public static TestToken staff() {
        return new TestToken(STAFF_ISSUER, TestKeys.STAFF, "JWT").with("typ", "Bearer");
    }

    public static TestToken partner(String client) {
        return new TestToken(PARTNER_ISSUER, TestKeys.PARTNER, "JWT").with("typ", "Bearer").with("azp", client);
    }

    public TestToken with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    public TestToken without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    public TestToken type(String newType) {
        type = newType;
        return this;
    }

    public TestToken expires(Instant when) {
        claims.setExpirationTime(NumericDate.fromMilliseconds(when.toEpochMilli()));
        return this;
    }

    public TestToken notBefore(Instant when) {
        claims.setNotBefore(NumericDate.fromMilliseconds(when.toEpochMilli()));
        return this;
    }

    public TestToken signedBy(RsaJsonWebKey newKey) {
        key = newKey;
        keyId = newKey.getKeyId();
        return this;
    }

    public TestToken keyId(String newKeyId) {
        keyId = newKeyId;
        return this;
    }

    /** RS256, as it should be. */
    public String make() {
        return sign("RS256", key.getPrivateKey());
    }

    /** The attack that takes the public key for an HMAC secret. */
    public String makeWithPublicKeyAsSecret() {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        return sign("HS256", new HmacKey(pem.getBytes(StandardCharsets.UTF_8)));
    }

    /** The attack that leaves the signature out. */
    public String makeUnsigned() {
        return sign("none", null);
    }

    /** Another strong algorithm, which isn't ours. */
    public String makeWithRs512() {
        return sign("RS512", key.getPrivateKey());
    }

    private String sign(String algorithm, Key signer) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setHeader("typ", type);
        signature.setKeyIdHeaderValue(keyId);
        signature.setKey(signer);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }
}
