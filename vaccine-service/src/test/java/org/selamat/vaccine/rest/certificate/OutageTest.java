package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.IssuerControl;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

/** A traveller at the airport must get a certificate whatever else is down. */
@ServiceTest
class OutageTest {

    @Test
    void certificates_are_issued_and_verified_while_kafka_and_identity_are_away_and_nothing_is_lost() {
        // given
        var citizen = Citizen.registered();
        var dose = citizen.dose("2026-10-02", 1, 2).jsonPath().getString("doseId");
        issue(citizen, UUID.randomUUID(), dose).then().statusCode(201);
        var assertion = citizen.assertion();
        var id = UUID.randomUUID();

        // when
        IssuerControl.down("citizen");
        try (var kafka = KafkaPause.begin()) {
            var answer = citizen.asking().body(Map.of("id", id, "doseId", dose, "identityAssertion", assertion))
                    .post("/v1/me/certificates");

            // then
            answer.then().statusCode(201);
            given().contentType("application/json").body(Map.of("text", answer.jsonPath().getString("text")))
                    .post("/public/v1/certificate-verifications").then().body("valid", equalTo(true));
            citizen.dose("2026-11-02", 2, 2).then().statusCode(201);
        } finally {
            IssuerControl.up("citizen");
        }
        Topics.await("selamat.vaccine.certificate.v1", e -> e.data().path("certificateId").asText().equals(id.toString()));
    }

    private static Response issue(Citizen citizen, UUID id, String dose) {
        return citizen.asking().body(Map.of("id", id, "doseId", dose, "identityAssertion", citizen.assertion()))
                .post("/v1/me/certificates");
    }
}
