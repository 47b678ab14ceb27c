package org.selamat.identity.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Proof;
import org.selamat.identity.testsupport.IdentityTest;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

@IdentityTest
class DpopTest {

    private final App app = App.onNewDevice();
    private Map<String, String> form;

    @BeforeEach
    void signIn() {
        form = Map.of("grant_type", "refresh_token", "refresh_token", app.signIn(App.newPhone()).path("refresh_token"));
    }

    @Test
    void aProofIsGoodOnce() {
        // given
        var proof = app.proof().sign();
        String next = app.token(form, proof).then().statusCode(200).extract().path("refresh_token");
        // when, then
        refused(Map.of("grant_type", "refresh_token", "refresh_token", next), proof);
        app.refresh(next).then().statusCode(200);
    }

    @Test
    void aProofThatIsOldOrFromTheFutureIsRefused() {
        refused(form, fresh().with("iat", App.now().getEpochSecond() - 62).sign());
        refused(form, fresh().with("iat", App.now().getEpochSecond() + 62).sign());
        refused(form, fresh().with("iat", null).sign());
        app.token(form, fresh().with("iat", App.now().getEpochSecond() - 50).sign()).then().statusCode(200);
    }

    @Test
    void aProofForAnotherMethodOrAddressIsRefused() {
        refused(form, fresh().with("htm", "GET").sign());
        refused(form, fresh().with("htu", "https://evil.example/oauth2/token").sign());
        refused(form,
                fresh().with("htu", ((String) fresh().claims().get("htu")).replace("/token", "/authorize-challenge")).sign());
    }

    @Test
    void aProofOfAnotherShapeIsRefused() throws Exception {
        refused(form, null);
        refused(form, "not.a.proof");
        refused(form, fresh().with("jti", null).sign());
        refused(form, fresh().sign("JWT", fresh().key().toPublicJWK()));
        refused(form, fresh().sign("dpop+jwt", new ECKeyGenerator(Curve.P_256).generate().toPublicJWK()));
        app.token(form, fresh().sign()).then().statusCode(200);
    }

    @Test
    void aDeviceWhoseClockIsOffByDaysIsToldTheTime() {
        // given
        var threeDaysAhead = App.now().plus(Duration.ofDays(3)).getEpochSecond();
        // when
        String date = app.token(form, fresh().with("iat", threeDaysAhead).sign()).then().statusCode(400).extract()
                .header("Date");
        // then
        var told = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        assertThat(told).isCloseTo(App.now(), within(10, ChronoUnit.SECONDS));
        app.token(form, fresh().with("iat", told.getEpochSecond()).sign()).then().statusCode(200);
    }

    private Proof fresh() {
        return app.proof();
    }

    private void refused(Map<String, String> request, String proof) {
        assertThat(app.token(request, proof).then().statusCode(400).extract().<String> path("error"))
                .isEqualTo("invalid_dpop_proof");
    }
}
