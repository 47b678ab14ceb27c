package org.selamat.status.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;

/** A phone can prove what it was told, and sees by itself that it was too long ago. */
@ServiceTest
class StatementTest {

    @Inject
    Gauge gauge;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void aStatementVerifiesNamesItsVersionAndEndsWithItsFreshness() throws Exception {
        // given
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        // when
        var answer = Api.citizen(person).get("/v1/me/status/statement").then().statusCode(200).extract().jsonPath();
        SignedJWT statement = SignedJWT.parse(answer.getString("statement"));
        // then
        assertThat(statement.verify(new ECDSAVerifier(keys().getKeyByKeyId(statement.getHeader().getKeyID()).toECKey())))
                .isTrue();
        var claims = statement.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(person.toString());
        assertThat(claims.getStringClaim("label")).isEqualTo("CONFIRMED");
        assertThat(claims.getLongClaim("version")).isEqualTo(answer.getLong("version")).isEqualTo(1);
        assertThat(Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(claims.getExpirationTime().toInstant().getEpochSecond())
                .isEqualTo(Instant.parse(answer.getString("staleAfter")).getEpochSecond());
    }

    private static JWKSet keys() throws Exception {
        return JWKSet.parse(io.restassured.RestAssured.get("/public/v1/confirmation-keys").asString());
    }
}
