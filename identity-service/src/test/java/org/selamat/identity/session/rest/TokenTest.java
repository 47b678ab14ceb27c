package org.selamat.identity.session.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.Topics;

import com.nimbusds.jwt.SignedJWT;

import io.restassured.response.Response;

@IdentityTest
class TokenTest {

    @Inject
    MovableClock clock;

    private final App app = App.onNewDevice();

    @Test
    void aRefreshTokenThatComesTwiceEndsTheSessionAndEveryoneHearsOfIt() throws Exception {
        // given
        var citizen = app.register();
        String next = app.refresh(citizen.refreshToken()).then().statusCode(200).extract().path("refresh_token");
        // when
        refused(app.refresh(citizen.refreshToken()), "invalid_grant");
        // then
        refused(app.refresh(next), "invalid_grant");
        var sid = SignedJWT.parse(citizen.accessToken()).getJWTClaimsSet().getStringClaim("sid");
        var event = Topics.await("selamat.identity.session.v1", e -> e.data().path("sessionId").asText().equals(sid));
        assertThat(event.data().path("reason").asText()).isEqualTo("REFRESH_REUSED");
        assertThat(event.key()).isEqualTo(citizen.id().toString());
        Contracts.assertValid(event);
    }

    @Test
    void aMadeUpRefreshTokenEndsNobodysSession() {
        // given
        var citizen = app.register();
        var madeUp = citizen.refreshToken().substring(0, 40) + "A".repeat(citizen.refreshToken().length() - 40);
        // when
        refused(app.refresh(madeUp), "invalid_grant");
        // then
        app.refresh(citizen.refreshToken()).then().statusCode(200);
    }

    @Test
    void aStolenRefreshTokenIsWorthNothingOnAnotherDevice() {
        // given
        var citizen = app.register();
        // when
        refused(App.onNewDevice().refresh(citizen.refreshToken()), "invalid_grant");
        // then
        app.refresh(citizen.refreshToken()).then().statusCode(200);
    }

    @Test
    void refreshingKeepsTheTimeOfTheProof() throws Exception {
        // given
        var citizen = app.register();
        var before = SignedJWT.parse(citizen.accessToken()).getJWTClaimsSet().getClaim("auth_time");
        // when
        clock.advance(Duration.ofMinutes(30));
        var after = SignedJWT.parse(app.refresh(citizen.refreshToken()).path("access_token")).getJWTClaimsSet();
        // then
        assertThat(after.getClaim("auth_time")).isEqualTo(before);
    }

    @Test
    void anAccessTokenNamesTheKeyOfTheDeviceThatItWasGivenTo() throws Exception {
        // given
        var citizen = app.register();
        // when
        String refreshed = app.refresh(citizen.refreshToken()).path("access_token");
        // then
        for (var token : List.of(citizen.accessToken(), refreshed)) {
            assertThat(SignedJWT.parse(token).getJWTClaimsSet().getJSONObjectClaim("cnf"))
                    .isEqualTo(Map.of("jkt", app.proof().key().computeThumbprint().toString()));
        }
    }

    @Test
    void anIdleSessionAndAnOldCodeAreOver() {
        // given
        var phone = App.newPhone();
        var code = app.prove(phone, 1);
        clock.advance(Duration.ofSeconds(61));
        refused(app.redeem(code), "invalid_grant");
        // when
        var citizen = app.register();
        clock.advance(Duration.ofDays(90));
        // then
        refused(app.refresh(citizen.refreshToken()), "invalid_grant");
    }

    @Test
    void aCodeThatComesTwiceEndsTheSessionItGave() {
        // given
        var code = app.prove(App.newPhone(), 1);
        String refresh = app.redeem(code).then().statusCode(200).extract().path("refresh_token");
        // when
        refused(app.redeem(code), "invalid_grant");
        // then
        refused(app.refresh(refresh), "invalid_grant");
    }

    @Test
    void aCodeThatWasAskedForWithADeviceKeyIsForThatDevice() throws Exception {
        // given
        var phone = App.newPhone();
        var jkt = app.proof().key().computeThumbprint().toString();
        String session = App.post(Map.of("client_id", "selamat-app", "purpose", "LOGIN", "channel", "SMS", "destination", phone,
                "locale", "en", "dpop_jkt", jkt)).path("auth_session");
        String code = app.answer(session, new org.selamat.identity.testsupport.Inbox(phone).code(1)).path("authorization_code");
        // when
        refused(App.onNewDevice().redeem(code), "invalid_grant");
        // then
        refused(app.redeem(code), "invalid_grant");
    }

    @Test
    void signingADeviceOutEndsItAndNobodyElses() {
        // given
        var citizen = app.register();
        var other = App.onNewDevice().register();
        String id = given().auth().oauth2(citizen.accessToken()).get("/v1/me/sessions").then().statusCode(200).extract()
                .path("items[0].id");
        // when
        given().auth().oauth2(other.accessToken()).delete("/v1/me/sessions/" + id).then().statusCode(404);
        given().auth().oauth2(citizen.accessToken()).delete("/v1/me/sessions/" + id).then().statusCode(204);
        // then
        refused(app.refresh(citizen.refreshToken()), "invalid_grant");
        given().auth().oauth2(citizen.accessToken()).delete("/v1/me/sessions/" + id).then().statusCode(404);
        var event = Topics.await("selamat.identity.session.v1", e -> e.data().path("sessionId").asText().equals(id));
        assertThat(event.data().path("reason").asText()).isEqualTo("SIGNED_OUT");
    }

    @Test
    void nonsenseIsRefusedInOauthsWords() {
        refused(app.token(Map.of("grant_type", "password")), "unsupported_grant_type");
        refused(app.token(Map.of("code", "x")), "invalid_request");
        refused(app.token(Map.of("grant_type", "authorization_code")), "invalid_request");
        refused(app.token(Map.of("grant_type", "refresh_token", "refresh_token", "x", "client_id", "y")), "invalid_client");
        refused(app.redeem("unknown"), "invalid_grant");
        refused(app.actFor(UUID.randomUUID(), "not.a.token"), "invalid_grant");
    }

    private static void refused(Response response, String error) {
        assertThat(response.then().statusCode(400).header("Cache-Control", "no-store").extract().<String> path("error"))
                .isEqualTo(error);
    }
}
