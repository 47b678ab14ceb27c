package org.selamat.bench.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.client.Api;
import org.selamat.local.client.DeviceKey;
import org.selamat.local.client.Suite;
import org.selamat.local.data.KeyFolders;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * Signs citizen tokens with the local copy's own key: hundreds of people at once, without hundreds of one-time codes,
 * which are not what is measured. The tokens are checked like any other.
 */
public final class TokenMint {

    private static final List<String> AUDIENCE = List.of("identity-service", "status-service", "vaccine-service",
            "checkin-service",
            "helpdesk-service");
    private static final Duration LIFE = Duration.ofHours(2);

    private final Clock clock;
    private final String issuer;
    private final String keyId;
    private final RSASSASigner signer;

    private TokenMint(Clock clock, String issuer, String keyId, RSASSASigner signer) {
        this.clock = clock;
        this.issuer = issuer;
        this.keyId = keyId;
        this.signer = signer;
    }

    public static TokenMint of(Suite suite, Clock clock)
            throws IOException, GeneralSecurityException, java.text.ParseException {
        var pem = Files.readString(new KeyFolders(suite.data(), suite.secrets()).tokenSigning().resolve("key-1.pem"));
        var key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(
                Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
        var identity = new Api(suite.service("identity"));
        var published = JWKSet.parse(new String(identity.get("/.well-known/jwks.json").send().expect(200).body()));
        var issuer = identity.get("/.well-known/openid-configuration").send().expect(200).text("issuer");
        return new TokenMint(clock, issuer, keyId(published, key), new RSASSASigner(key));
    }

    /** What its tokens name as theirs. */
    public String issuer() {
        return issuer;
    }

    public String tokenOf(UUID person) {
        return signed(claims(person).build());
    }

    /** One that was given to this device. */
    public String tokenOf(UUID person, DeviceKey device) {
        return signed(claims(person).claim("cnf", Map.of("jkt", device.thumbprint())).build());
    }

    private JWTClaimsSet.Builder claims(UUID person) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder().issuer(issuer).subject(person.toString()).audience(AUDIENCE)
                .claim("client_id", "selamat-app").claim("scope", "app").claim("roles", List.of("citizen"))
                .claim("acr", "selamat:aal1").claim("amr", List.of("otp")).claim("sid", UUID.randomUUID().toString())
                .claim("auth_time", now.getEpochSecond()).issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString());
    }

    private String signed(JWTClaimsSet claims) {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")).keyID(keyId).build(),
                claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String keyId(JWKSet published, RSAPrivateCrtKey key) {
        return published.getKeys().stream().filter(RSAKey.class::isInstance).map(RSAKey.class::cast)
                .filter(jwk -> jwk.getModulus().decodeToBigInteger().equals(key.getModulus())).map(RSAKey::getKeyID).findFirst()
                .orElseThrow(() -> new IllegalStateException("identity-service doesn't publish the key of the data folder"));
    }
}
