package org.selamat.identity.person.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import com.nimbusds.jwt.SignedJWT;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

@IdentityTest
class DependantTest {

    private final App app = App.onNewDevice();
    private Citizen guardian;

    @BeforeEach
    void register() {
        guardian = app.register();
    }

    @Test
    void aGuardianActsForAChildWithATokenThatNamesBoth() throws Exception {
        // given
        var child = add(guardian.accessToken(), "Adam bin Ali");
        // when
        var exchanged = app.actFor(child, guardian.accessToken()).then().statusCode(200).extract();
        // then
        var claims = SignedJWT.parse(exchanged.path("access_token")).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(child.toString());
        assertThat(claims.getJSONObjectClaim("act")).containsEntry("sub", guardian.id().toString());
        assertThat(claims.getJSONObjectClaim("cnf")).as("the guardian's device")
                .containsEntry("jkt", app.proof().key().computeThumbprint().toString());
        assertThat(exchanged.<String> path("refresh_token")).isNull();
        assertThat(exchanged.<String> path("issued_token_type")).isEqualTo("urn:ietf:params:oauth:token-type:access_token");
        var profile = given().auth().oauth2(exchanged.path("access_token")).get("/v1/me").then().statusCode(200).extract();
        assertThat(profile.<String> path("fullName")).isEqualTo("Adam bin Ali");
        assertThat(profile.<String> path("kind")).isEqualTo("DEPENDANT");
        var event = Topics.await("selamat.identity.person.v1",
                e -> e.data().path("personId").asText().equals(child.toString()));
        assertThat(event.data().path("guardianId").asText()).isEqualTo(guardian.id().toString());
        Contracts.assertValid(event);
    }

    @Test
    void whatAGuardianReadsStandsInTheDependantsAccessLog() {
        // given
        var child = add(guardian.accessToken(), "Adam bin Ali");
        String acting = app.actFor(child, guardian.accessToken()).path("access_token");
        // when
        given().auth().oauth2(acting).get("/v1/me").then().statusCode(200);
        given().auth().oauth2(guardian.accessToken()).get("/v1/me").then().statusCode(200);
        // then
        Awaitility.await().until(() -> !log(acting).isEmpty());
        assertThat(log(acting)).singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("resource", "identity.profile")
                        .containsEntry("onBehalfOf", guardian.id().toString()).containsEntry("organisation", "self"));
        assertThat(log(guardian.accessToken())).isEmpty();
        Contracts.assertValid(Topics.await("selamat.audit.access.v1", e -> e.key().equals(child.toString())));
    }

    @Test
    void nobodyActsForSomeoneElsesDependantOrWithAStolenToken() {
        // given
        var child = add(guardian.accessToken(), "Adam bin Ali");
        var stranger = App.onNewDevice();
        var strangersToken = stranger.register().accessToken();
        // when, then
        stranger.actFor(child, strangersToken).then().statusCode(400);
        stranger.actFor(child, guardian.accessToken()).then().statusCode(400);
        app.actFor(child, strangersToken).then().statusCode(400);
        app.actFor(guardian.id(), guardian.accessToken()).then().statusCode(400);
        app.actFor(child, Tokens.expired(guardian.accessToken())).then().statusCode(400);
        app.actFor(child, Tokens.wrongTyp(guardian.accessToken())).then().statusCode(400);
    }

    @Test
    void whoActsForSomeoneCannotReachFurther() {
        // given
        var child = add(guardian.accessToken(), "Adam bin Ali");
        String acting = app.actFor(child, guardian.accessToken()).path("access_token");
        // when, then
        assertThat(post(acting, "A Third").then().statusCode(403).extract().<String> path("type"))
                .isEqualTo("urn:problem:identity:own-sign-in-required");
        app.actFor(child, acting).then().statusCode(400);
        assertThat(
                given().auth().oauth2(acting).get("/v1/me/sessions").then().statusCode(200).extract().path("items").toString())
                .isEqualTo("[]");
    }

    @Test
    void theListShowsThoseWhomOneActsForAndUntilWhen() {
        // given
        var child = add(guardian.accessToken(), "Adam bin Ali");
        // when
        var list = given().auth().oauth2(guardian.accessToken()).get("/v1/me/dependants").then().statusCode(200).extract();
        // then
        assertThat(list.<String> path("items[0].personId")).isEqualTo(child.toString());
        assertThat(list.<String> path("items[0].relation")).isEqualTo("CHILD");
        assertThat(list.<String> path("items[0].until")).isEqualTo("2036-05-03T16:00:00Z");
    }

    private static List<Map<String, Object>> log(String token) {
        return given().auth().oauth2(token).get("/v1/me/access-log").then().statusCode(200).extract().path("items");
    }

    private static UUID add(String token, String name) {
        return UUID.fromString(post(token, name).then().statusCode(201).extract().path("personId"));
    }

    private static Response post(String token, String name) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("fullName", name, "birthDate", "2018-05-04", "relation", "CHILD", "document",
                        Map.of("type", "MYKID", "country", "MYS", "number", App.newMyKad())))
                .post("/v1/me/dependants");
    }
}
