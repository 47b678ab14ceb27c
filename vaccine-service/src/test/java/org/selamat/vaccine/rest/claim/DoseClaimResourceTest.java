package org.selamat.vaccine.rest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

@ServiceTest
class DoseClaimResourceTest {

    @Test
    void a_dose_on_record_is_found_and_one_from_abroad_explained() {
        // given
        var citizen = Citizen.registered();
        var dose = citizen.dose("2026-10-02", 1, 2).jsonPath().getString("doseId");

        // then
        claim(citizen, UUID.randomUUID(), "2026-10-04", "MY").then().statusCode(201).body("outcome", equalTo("FOUND"))
                .body("doseId", equalTo(dose));
        claim(citizen, UUID.randomUUID(), "2025-03-04", "DE").then().statusCode(201).body("outcome", equalTo("EXPLAINED"))
                .body("text", containsString("certificate"));
        claim(Citizen.unheardOf(), UUID.randomUUID(), "2025-03-04", "DE").then().statusCode(503);
    }

    @Test
    void what_nothing_explains_opens_one_case_however_often_it_is_said() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();

        // when
        claim(citizen, id, "2025-03-04", "MY").then().statusCode(201).body("outcome", equalTo("CASE_OPENED")).body("caseId",
                equalTo(id.toString()));
        claim(citizen, id, "2025-03-04", "MY").then().statusCode(201);
        claim(citizen, UUID.randomUUID(), "2025-03-06", "MY").then().statusCode(201).body("caseId", equalTo(id.toString()));
        claim(citizen, id, "2025-04-04", "MY").then().statusCode(422);

        // then
        var event = Topics.await("selamat.vaccine.dose.v1", e -> e.data().path("claimId").asText().equals(id.toString()));
        Contracts.assertValid(event);
        var marker = Citizen.registered();
        var last = marker.dose("2026-10-02", 1, 2).jsonPath().getString("doseId");
        Topics.await("selamat.vaccine.dose.v1", e -> e.data().path("doseId").asText().equals(last));
        assertThat(Topics.all("selamat.vaccine.dose.v1").stream().filter(e -> e.key().equals(citizen.id.toString())))
                .hasSize(1);
    }

    private static Response claim(Citizen citizen, UUID id, String date, String country) {
        return citizen.asking().body(Map.of("id", id, "date", date, "country", country)).post("/v1/me/dose-claims");
    }
}
