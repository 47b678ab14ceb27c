package org.selamat.identity.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.selamat.kit.testing.MovableClock;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The app on one device: holds a device key, and does what the real app does. */
public final class App {

    private static final String DELEGATE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private final ECKey key;

    private App(ECKey key) {
        this.key = key;
    }

    public static App onNewDevice() {
        try {
            return new App(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A Malaysian mobile number that no other test uses. */
    public static String newPhone() {
        return "+6012" + (2_000_000 + ThreadLocalRandom.current().nextInt(799_999) * 10 + 1);
    }

    public static String newMyKad() {
        return "900101" + String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
    }

    public static Instant now() {
        return Arc.container().instance(MovableClock.class).get().instant();
    }

    public static Response post(Map<String, ?> challenge) {
        return given().contentType(ContentType.JSON).body(challenge).post("/oauth2/authorize-challenge");
    }

    public Response ask(String channel, String destination) {
        return post(Map.of("client_id", "selamat-app", "purpose", "LOGIN", "channel", channel, "destination", destination,
                "locale", "en"));
    }

    public Response answer(String session, String code) {
        return post(Map.of("auth_session", session, "otp", code));
    }

    /** Asks by SMS and answers with the code of that message, the number's {@code nth}. */
    public String prove(String phone, int nth) {
        String session = ask("SMS", phone).then().statusCode(403).extract().path("auth_session");
        return answer(session, new Inbox(phone).code(nth)).then().statusCode(200).extract().path("authorization_code");
    }

    public Response signIn(String phone) {
        return redeem(prove(phone, 1)).then().statusCode(200).extract().response();
    }

    public Response redeem(String code) {
        return token(Map.of("grant_type", "authorization_code", "code", code));
    }

    public Response refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    public Response actFor(UUID dependant, String accessToken) {
        return token(Map.of("grant_type", DELEGATE, "subject_token", accessToken, "requested_subject", dependant.toString()));
    }

    public Response token(Map<String, String> form) {
        return token(form, proof().sign());
    }

    public Response token(Map<String, String> form, String proof) {
        var request = given().contentType(ContentType.URLENC).formParams(new HashMap<>(form));
        return (proof == null ? request : request.header("DPoP", proof)).post("/oauth2/token");
    }

    /** A good proof for the token endpoint, to be spoiled. */
    public Proof proof() {
        return new Proof(key, new HashMap<>(Map.of("jti", UUID.randomUUID().toString(), "htm", "POST", "htu",
                "http://localhost:" + RestAssured.port + "/oauth2/token", "iat", now().getEpochSecond())));
    }

    /** Signs in on a new number, registers, and refreshes into a citizen's tokens. */
    public Citizen register() {
        var phone = newPhone();
        var first = signIn(phone);
        var document = newMyKad();
        String id = given().auth().oauth2(first.path("access_token")).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON).body(registration("Nurul Huda binti Ahmad", document)).post("/v1/registration")
                .then().statusCode(201).extract().path("personId");
        var tokens = refresh(first.path("refresh_token")).then().statusCode(200).extract();
        assertThat(tokens.<String> path("scope")).isEqualTo("me");
        return new Citizen(this, UUID.fromString(id), phone, document, tokens.path("access_token"),
                tokens.path("refresh_token"));
    }

    public static Map<String, Object> registration(String name, String myKad) {
        return Map.of("fullName", name, "birthDate", "1990-01-01", "locale", "ms", "document",
                Map.of("type", "MYKAD", "country", "MYS", "number", myKad));
    }

    /** Someone registered. */
    public record Citizen(App app, UUID id, String phone, String document, String accessToken, String refreshToken) {
    }

    /** A DPoP proof before it is signed. */
    public record Proof(ECKey key, Map<String, Object> claims) {

        public Proof with(String claim, Object value) {
            claims.put(claim, value);
            return this;
        }

        public String sign() {
            return sign("dpop+jwt", key.toPublicJWK());
        }

        public String sign(String type, ECKey shown) {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType(type)).jwk(shown).build();
            var set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            var jwt = new SignedJWT(header, set.build());
            try {
                jwt.sign(new ECDSASigner(key));
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
            return jwt.serialize();
        }
    }
}
