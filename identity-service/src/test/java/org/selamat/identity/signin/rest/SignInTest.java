package org.selamat.identity.signin.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;

@IdentityTest
class SignInTest {

    private final App app = App.onNewDevice();

    @Test
    void aNewPhoneSignsInWithTheCodeOfTheMessageAndCanOnlyRegister() throws Exception {
        // given
        var phone = App.newPhone();
        var asked = app.ask("SMS", phone).then().statusCode(403).extract();
        var text = new Inbox(phone).await(1);
        // when
        String code = app.answer(asked.path("auth_session"), new Inbox(phone).code(1)).then().statusCode(200).extract()
                .path("authorization_code");
        var tokens = app.redeem(code).then().statusCode(200).extract();
        // then
        assertThat(asked.<String> path("error")).isEqualTo("insufficient_authorization");
        assertThat(asked.<Integer> path("expires_in")).isEqualTo(300);
        assertThat(asked.<Integer> path("resend_after")).isEqualTo(60);
        assertThat(text).contains(asked.<String> path("tag")).endsWith("@id.selamat.local #" + new Inbox(phone).code(1));
        var claims = SignedJWT.parse(tokens.path("access_token")).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("roles")).containsExactly("registrant");
        assertThat(claims.getStringClaim("scope")).isEqualTo("register");
        given().auth().oauth2(tokens.path("access_token")).get("/v1/me").then().statusCode(403);
    }

    @Test
    void anEmailAddressSignsInOverRealSmtpOnTheLowestRung() throws Exception {
        // given
        var address = "traveller-" + UUID.randomUUID() + "@example.org";
        String session = app.ask("EMAIL", address).then().statusCode(403).extract().path("auth_session");
        // when
        String code = app.answer(session, new Inbox(address).code(1)).then().statusCode(200).extract()
                .path("authorization_code");
        String token = app.redeem(code).then().statusCode(200).extract().path("access_token");
        // then
        var jwt = SignedJWT.parse(token);
        assertThat(jwt.getJWTClaimsSet().getStringClaim("acr")).isEqualTo("selamat:aal0");
        assertThat(new Inbox(address).await(1)).startsWith("Selamat: your login code");
    }

    @Test
    void aRegisteredPersonsTokenNamesThePersonAndNothingPersonal() throws Exception {
        // given
        var citizen = app.register();
        // when
        var jwt = SignedJWT.parse(citizen.accessToken());
        var claims = jwt.getJWTClaimsSet();
        // then
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(claims.getSubject()).isEqualTo(citizen.id().toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("citizen");
        assertThat(claims.getAudience()).contains("identity-service", "status-service", "vaccine-service", "checkin-service",
                "helpdesk-service");
        assertThat(claims.getStringClaim("acr")).isEqualTo("selamat:aal1");
        assertThat(claims.getStringListClaim("amr")).containsExactly("sms");
        assertThat(claims.getClaims()).containsOnlyKeys("iss", "sub", "aud", "client_id", "scope", "roles", "acr", "amr",
                "auth_time", "iat", "exp", "jti", "sid", "cnf");
        assertThat(claims.toString()).doesNotContain("Nurul", citizen.phone(), citizen.document());
        assertThat((claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()) / 1000).isEqualTo(600);
    }

    @Test
    void theSameNumberWrittenDifferentlyIsTheSameAccount() throws Exception {
        // given
        var phone = App.newPhone();
        var first = SignedJWT.parse(app.signIn(phone).path("access_token")).getJWTClaimsSet().getSubject();
        var national = phone.replace("+60", "0").replaceFirst("^(...)(...)", "$1-$2 ");
        io.quarkus.arc.Arc.container().instance(org.selamat.kit.testing.MovableClock.class).get()
                .advance(java.time.Duration.ofSeconds(61));
        // when
        String session = app.ask("SMS", national).then().statusCode(403).extract().path("auth_session");
        String code = app.answer(session, new Inbox(phone).code(2)).then().statusCode(200).extract().path("authorization_code");
        var second = SignedJWT.parse(app.redeem(code).then().statusCode(200).extract().path("access_token"));
        // then
        assertThat(second.getJWTClaimsSet().getSubject()).isEqualTo(first);
    }

    @Test
    void twoActiveKeysArePublishedAndVerifyTheTokens() throws Exception {
        // given
        var jwt = SignedJWT.parse(app.signIn(App.newPhone()).path("access_token"));
        // when
        var keys = JWKSet.parse(given().get("/.well-known/jwks.json").then().statusCode(200)
                .header("Cache-Control", "max-age=300, public").extract().asString());
        // then
        assertThat(keys.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(keys.getKeyByKeyId(jwt.getHeader().getKeyID())).isNotNull();
        given().get("/.well-known/openid-configuration").then().statusCode(200);
    }

    @Test
    void nonsenseIsRefusedInOauthsWords() {
        // given
        var good = Map.of("client_id", "selamat-app", "purpose", "LOGIN", "channel", "SMS", "destination", App.newPhone());
        // when, then
        refused(with(good, "client_id", "someone-else"), "invalid_client");
        refused(with(good, "purpose", "TAKE_OVER"), "invalid_request");
        refused(with(good, "channel", "PIGEON"), "invalid_request");
        refused(with(good, "destination", "12"), "invalid_request");
        refused(with(good, "destination", "+60600123456789"), "invalid_request");
        refused(with(good, "dpop_jkt", "short"), "invalid_request");
        refused(Map.of("auth_session", "unknown", "otp", "12345678"), "invalid_session");
        refused(Map.of("auth_session", "unknown", "otp", "123"), "invalid_request");
        refused(Map.of("auth_session", "unknown", "resend", true), "invalid_session");
    }

    private static void refused(Map<String, ?> request, String error) {
        assertThat(App.post(request).then().statusCode(400).extract().<String> path("error")).isEqualTo(error);
    }

    private static Map<String, Object> with(Map<String, String> request, String field, Object value) {
        var changed = new java.util.HashMap<String, Object>(request);
        changed.put(field, value);
        return changed;
    }
}
