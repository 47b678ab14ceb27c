package org.selamat.vaccine.rest.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.vaccine.testsupport.Citizen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;

import io.restassured.response.ValidatableResponse;

/** A receipt that an airline may show at a boarding check: what status-service reads of it. */
@ServiceTest
class AirlineReceiptTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void itIsSignedByAPublishedKeyBoundAndSaysWhatTheContractSays() throws Exception {
        // given
        var code = code();
        // when
        var receipt = JWSObject.parse(verify(code, "airline-mh").body("valid", equalTo(true)).extract().path("receipt"));
        // then
        assertThat(receipt.getHeader().getType().getType()).isEqualTo("verification-receipt+jwt");
        assertThat(receipt.verify(new ECDSAVerifier(published(receipt.getHeader().getKeyID()).toECKey()))).isTrue();
        JsonNode claims = JSON.readTree(receipt.getPayload().toString());
        assertThat(violations(claims)).isEmpty();
        assertThat(claims.path("aud").asText()).isEqualTo("airline-mh");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(900);
        assertThat(claims.path("doses").path(0).path("date").asText()).isEqualTo("2026-10-02");
        assertThat(claims.toString()).doesNotContain("AHMAD", "1990");
        var holder = HolderIndex.ofText(claims.path("holder").asText());
        var expected = HolderIndex.of(tagger(claims.path("jti").asText()), List.of("Ahmad Faiz bin Abdullah"), "1990-01-01");
        assertThat(holder.birth()).isEqualTo(expected.birth());
        assertThat(holder.names()).extracting(HolderIndex.Name::whole).contains(expected.names().get(0).whole());
    }

    @Test
    void twoReceiptsOfOneCertificateHaveNothingInCommonButTheCode() throws Exception {
        // given
        var code = code();
        // when
        JsonNode one = claims(verify(code, "airline-mh").extract().path("receipt"));
        JsonNode other = claims(verify(code, "airline-ak").extract().path("receipt"));
        // then
        assertThat(one.path("jti")).isNotEqualTo(other.path("jti"));
        assertThat(one.path("holder")).isNotEqualTo(other.path("holder"));
        assertThat(one.path("code")).isEqualTo(other.path("code"));
    }

    @Test
    void withoutAnAirlineItSaysNothingOfTheHolderAndAnAirlineIsNamedByItsClientId() throws Exception {
        // given
        var code = code();
        // then
        JsonNode open = claims(verify(code, null).body("receipt", notNullValue()).extract().path("receipt"));
        assertThat(open.has("holder") || open.has("doses") || open.has("aud")).isFalse();
        verify(code.substring(0, code.length() - 2), "airline-mh").body("receipt", nullValue());
        given().contentType("application/json").body(Map.of("text", code, "audience", "MH 370"))
                .post("/public/v1/certificate-verifications").then().statusCode(400);
    }

    private static String code() {
        var citizen = Citizen.registered();
        String dose = citizen.dose("2026-10-02", 1, 2).then().statusCode(201).extract().path("doseId");
        return citizen.asking()
                .body(Map.of("id", UUID.randomUUID(), "doseId", dose, "identityAssertion", citizen.assertion()))
                .post("/v1/me/certificates").then().statusCode(201).extract().path("text");
    }

    private static ValidatableResponse verify(String text, String audience) {
        var body = new HashMap<String, Object>(Map.of("text", text));
        body.compute("audience", (field, none) -> audience);
        return given().contentType("application/json").body(body).post("/public/v1/certificate-verifications").then()
                .statusCode(200);
    }

    private static JsonNode claims(String receipt) throws Exception {
        return JSON.readTree(JWSObject.parse(receipt).getPayload().toString());
    }

    /** A receipt names its key by thumbprint; the set names it as certificates do. */
    private static JWK published(String thumbprint) throws Exception {
        var keys = JWKSet.parse(given().get("/public/v1/trust-list/jwks").asString()).getKeys();
        for (JWK key : keys) {
            if (key.computeThumbprint().toString().equals(thumbprint)) {
                return key;
            }
        }
        throw new AssertionError("not published: " + thumbprint);
    }

    private static List<String> violations(JsonNode claims) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(AirlineReceiptTest.class.getResourceAsStream("/contracts/receipts/verification-receipt.schema.json"))
                .validate(claims).stream().map(Object::toString).toList();
    }

    private static NameTagger tagger(String receipt) {
        var key = ConfigProvider.getConfig().getValue("vaccine.receipt.name-index-key", String.class);
        return new NameTagger(Base64.getDecoder().decode(key), UUID.fromString(receipt));
    }
}
