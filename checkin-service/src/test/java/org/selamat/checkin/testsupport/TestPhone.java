package org.selamat.checkin.testsupport;

import static io.restassured.RestAssured.given;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.testing.Tokens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

import io.restassured.response.Response;

/**
 * A phone with its key, which tokens name and queues are signed with; made with another library than the service reads with.
 */
public final class TestPhone {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ECKey key = newKey();

    /** A token of this person that was given to this phone. */
    public String token(UUID person) {
        return bound(Tokens.citizen(person));
    }

    /** The same token, given to this phone. */
    public String bound(String token) {
        return Tokens.withClaim(token, "cnf", Map.of("jkt", thumbprint()));
    }

    /** Sends a queue as the app does. */
    public Response upload(UUID person, List<? extends Map<String, ?>> visits) {
        return upload(person, Instant.now(), visits);
    }

    /** @param sentAt by the phone's clock, which may be wrong */
    public Response upload(UUID person, Instant sentAt, List<? extends Map<String, ?>> visits) {
        var body = queue(sentAt, visits);
        return upload(token(person), signature(body), body);
    }

    /** @param signature null to send none */
    public static Response upload(String token, String signature, byte[] body) {
        var request = given().auth().oauth2(token).contentType("application/json").body(body);
        return (signature == null ? request : request.header("Queue-Signature", signature)).post("/v1/me/visits/uploads");
    }

    public static byte[] queue(Instant sentAt, List<? extends Map<String, ?>> visits) {
        return json(Map.of("sentAt", sentAt.toString(), "visits", visits));
    }

    public static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String signature(byte[] body) {
        return signature(header().build(), body);
    }

    /** The header that is right; to be spoilt. */
    public JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("visit-queue+jws")).jwk(key.toPublicJWK());
    }

    public String signature(JWSHeader header, byte[] body) {
        try {
            var jws = new JWSObject(header, new Payload(body));
            jws.sign(new ECDSASigner(key));
            return jws.serialize(true);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public ECKey key() {
        return key;
    }

    private String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
