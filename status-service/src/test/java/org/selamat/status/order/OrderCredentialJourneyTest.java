package org.selamat.status.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;

import io.restassured.response.ValidatableResponse;

/** An order as its person shows it: signed, verified without us, and revoked the moment it says what is no longer so. */
@ServiceTest
class OrderCredentialJourneyTest {

    @Inject
    MovableClock clock;

    private final UUID person = UUID.randomUUID();
    private String order;

    @BeforeEach
    void anOrder() {
        Api.decide("omar", person, "CASE_CONFIRMED", clock.instant().minus(Duration.ofHours(1)));
        order = Api.citizen(person).get("/v1/me/orders").then().extract().path("items[0].orderId");
    }

    @Test
    void aDoorVerifiesItWithThePublishedKeysAlone() throws Exception {
        // given
        JWSObject shown = JWSObject.parse(credential().body("kind", equalTo("HOME_ORDER")).body("pdf", notNullValue()).extract()
                .path("text"));
        // when
        JWKSet keys = JWKSet.parse(given().get("/public/v1/confirmation-keys").asString());
        // then
        assertThat(shown.verify(new ECDSAVerifier(keys.getKeyByKeyId(shown.getHeader().getKeyID()).toECKey()))).isTrue();
        assertThat(shown.getPayload().toJSONObject()).containsOnlyKeys("iss", "jti", "kind", "number", "from", "until", "iat",
                "exp");
        assertThat(shown.getPayload().toString()).doesNotContain(person.toString());
        Api.citizen(UUID.randomUUID()).get("/v1/me/orders/" + order + "/credential").then().statusCode(404);
    }

    @Test
    void twoOfficersMakeItLongerAndTheOldPrintoutIsRevoked() throws Exception {
        // given
        String old = credential().extract().path("text");
        Instant until = clock.instant().plus(Duration.ofDays(8)).truncatedTo(ChronoUnit.SECONDS);
        verify(old).body("result", equalTo("VALID")).body("until", notNullValue());
        String emptyList = given().get("/public/v1/order-revocations").then().statusCode(200).extract().header("ETag");
        // when
        String proposal = Api.officer("omar").body(Map.of("until", until, "reason", "SYMPTOMS_PERSIST"))
                .post("/staff/v1/orders/" + order + "/period-changes").then().statusCode(201)
                .body("kind", equalTo("HOME_ORDER_EXTENDED")).extract().path("changeId");
        verify(old).body("result", equalTo("VALID"));
        approve("omar", proposal).statusCode(403).body("type", equalTo("urn:problem:status:other-officer-required"));
        approve("bala", proposal).statusCode(200).body("orderUntil", equalTo(until.toString()));
        approve("chong", proposal).statusCode(409);
        // then
        verify(old).body("result", equalTo("REVOKED")).body("number", equalTo(null));
        verify(credential().extract().path("text")).body("result", equalTo("VALID"));
        assertThat(
                revoked(given().header("If-None-Match", emptyList).get("/public/v1/order-revocations").then().statusCode(200)))
                .contains(idOf(old));
        Api.citizen(person).get("/v1/me/orders").then().body("items[0].steps.kind", contains("ISSUED", "EXTENDED"));
        Contracts.assertValid(Topics.await("selamat.status.order.v1",
                event -> event.type().equals("selamat.status.order-amended.v1") && event.key().equals(person.toString())));
    }

    @Test
    void itsReleaseIsShownWhenTheClockEndsItWhetherOrNotAnyoneAssessedAnything() { // SORMAS #3791, #1710
        // given
        String old = credential().extract().path("text");
        // when
        clock.advance(Duration.ofDays(6));
        Api.statusOf(person).body("label", equalTo("LOW_RISK"));
        // then
        verify(old).body("result", equalTo("EXPIRED"));
        String release = credential().body("kind", equalTo("RELEASE")).extract().path("text");
        verify(release).body("result", equalTo("VALID")).body("kind", equalTo("RELEASE"));
        clock.advance(Duration.ofDays(91));
        Api.citizen(person).get("/v1/me/orders/" + order + "/credential").then().statusCode(409);
    }

    @Test
    void whatWasNotSignedHereIsAForgery() {
        String text = credential().extract().path("text");
        verify(text.substring(0, text.length() - 4) + "AAAA").body("result", equalTo("FORGED"));
        verify("not a credential").body("result", equalTo("FORGED"));
        String otherKind = Api.citizen(person).get("/v1/me/status/statement").then().statusCode(200).extract()
                .path("statement");
        verify(otherKind).body("result", equalTo("FORGED"));
    }

    @Test
    void symptomsAreNotedAndAMissedAssessmentOnlyLeadsToACall() {
        // given
        String path = "/v1/me/orders/" + order + "/assessments";
        Api.citizen(person).get(path).then().statusCode(200).body("items.state", contains("DUE"));
        // when
        Api.write(Api.citizen(person)).body(Map.of("symptoms", List.of("COUGH"))).post(path).then().statusCode(201)
                .body("items.state", contains("DONE_SYMPTOMS"));
        Api.write(Api.citizen(person)).body(Map.of("symptoms", List.of())).post(path).then().statusCode(409);
        // then
        clock.advance(Duration.ofDays(6));
        Api.statusOf(person).body("label", equalTo("LOW_RISK"));
        Api.write(Api.citizen(person)).body(Map.of("symptoms", List.of())).post(path).then().statusCode(409)
                .body("type", equalTo("urn:problem:status:order-over"));
        Api.officer("omar").get("/staff/v1/orders/" + order + "/assessments").then().statusCode(200)
                .body("items.state", hasItem("ESCALATED"));
    }

    @Test
    void itIsServedTheFirstTimeItsPersonSaysSo() {
        for (int times = 0; times < 2; times++) {
            Api.citizen(person).put("/v1/me/orders/" + order + "/acknowledgement").then().statusCode(204);
        }
        Api.citizen(person).get("/v1/me/orders").then().body("items[0].servedAt", notNullValue());
        Api.citizen(UUID.randomUUID()).put("/v1/me/orders/" + order + "/acknowledgement").then().statusCode(404);
    }

    private ValidatableResponse credential() {
        return Api.citizen(person).get("/v1/me/orders/" + order + "/credential").then().statusCode(200);
    }

    private static ValidatableResponse verify(String text) {
        return given().contentType("application/json").body(Map.of("text", text)).post("/public/v1/order-verifications").then()
                .statusCode(200);
    }

    private static ValidatableResponse approve(String officer, String proposal) {
        return Api.officer(officer).post("/staff/v1/period-changes/" + proposal + "/approval").then();
    }

    private static String idOf(String credential) throws Exception {
        return (String) JWSObject.parse(credential).getPayload().toJSONObject().get("jti");
    }

    private static List<String> revoked(ValidatableResponse answer) throws Exception {
        var claims = JWSObject.parse(answer.extract().path("list")).getPayload().toJSONObject();
        byte[] all = Base64.getUrlDecoder().decode((String) claims.get("ids"));
        var ids = new ArrayList<String>();
        for (int from = 0; from < all.length; from += 9) {
            ids.add(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(all, from, from + 9)));
        }
        return ids;
    }
}
