package org.selamat.vaccine.rest.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class DoseCorrectionResourceTest {

    private static final String DOSES = "selamat.vaccine.dose.v1";

    @Test
    void two_people_void_a_dose_and_everybody_hears_what_was_there() {
        // given
        var citizen = Citizen.registered();
        var dose = record(citizen, "2026-10-02");
        var hash = file(citizen).getString("items[0].hash");
        var correction = propose(citizen, dose, hash, null).then().statusCode(201).extract().jsonPath().getString("id");
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));

        // when
        decide(correction, "officer1", true).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:second-person-needed"));
        decide(correction, "approver1", true).then().statusCode(200).body("approved", equalTo(true));

        // then
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(0));
        var event = Topics.await(DOSES,
                e -> e.type().endsWith("dose-voided.v1") && e.data().path("doseId").asText().equals(dose));
        Contracts.assertValid(event);
        assertThat(event.data().path("beforeHash").asText()).isEqualTo(hash);
        assertThat(file(citizen).getString("items[0].voidedBy")).isEqualTo(correction);
        propose(citizen, dose, hash, null).then().statusCode(422);
        record(citizen, "2026-10-02");
    }

    @Test
    void a_dose_with_the_wrong_day_is_replaced_and_the_old_record_stays_in_the_file() {
        // given
        var citizen = Citizen.registered();
        var dose = record(citizen, "2026-10-02");
        var hash = file(citizen).getString("items[0].hash");
        var right = Map.of("product", "EU/1/20/1528", "lot", "FK9413", "date", "2026-10-03", "doseNumber", 1, "totalDoses", 2);

        // when
        var proposed = propose(citizen, dose, hash, right).then().statusCode(201).extract().<Map<String, ?>> path("");
        var correction = (String) proposed.get("id");
        assertThat(read(correction)).isEqualTo(proposed);
        var decided = decide(correction, "approver1", true).then().statusCode(200).extract().<Map<String, ?>> path("");
        assertThat(read(correction)).isEqualTo(decided);

        // then
        citizen.asking().get("/v1/me/doses").then().body("items.date", contains("2026-10-03"));
        var event = Topics.await(DOSES,
                e -> e.type().endsWith("dose-corrected.v1") && e.data().path("replaces").asText().equals(dose));
        Contracts.assertValid(event);
        assertThat(file(citizen).getList("items.date")).containsExactly("2026-10-02", "2026-10-03");
    }

    @Test
    void a_correction_is_of_the_record_that_was_seen_and_of_nothing_impossible() {
        // given
        var citizen = Citizen.registered();
        var dose = record(citizen, "2026-10-02");
        var hash = file(citizen).getString("items[0].hash");
        var future = Map.of("product", "EU/1/20/1528", "lot", "FK9413", "date", "2999-10-03", "doseNumber", 1, "totalDoses", 2);

        // then
        propose(citizen, dose, "0".repeat(64), null).then().statusCode(409)
                .body("type", equalTo("urn:problem:vaccine:dose-changed"));
        propose(Citizen.unheardOf(), dose, hash, null).then().statusCode(422);
        propose(citizen, dose, hash, future).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:dose-in-the-future"));
        var first = propose(citizen, dose, hash, null).jsonPath().getString("id");
        var second = propose(citizen, dose, hash, null).jsonPath().getString("id");
        decide(first, "approver1", true).then().statusCode(200);
        decide(second, "approver1", true).then().statusCode(409).body("type", equalTo("urn:problem:vaccine:dose-changed"));
        decide(first, "approver2", false).then().statusCode(409);
    }

    @Test
    void a_correction_agreed_on_in_the_helpdesk_is_applied_once_and_answered() {
        // given
        var citizen = Citizen.registered();
        var dose = record(citizen, "2026-10-02");
        var approved = new HashMap<String, Object>(Map.of("correctionId", UUID.randomUUID(), "personId", citizen.id, "target",
                Map.of("kind", "VACCINE_DOSE", "id", dose), "reason", "WRONG_PERSON"));

        // when
        Topics.sendExample("selamat.helpdesk.correction-approved.v1", approved);

        // then
        var applied = answer(approved.get("correctionId"));
        assertThat(applied.type()).isEqualTo("selamat.vaccine.correction-applied.v1");
        Contracts.assertValid(applied);
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(0));

        // and again, by one person alone, or about a stranger's dose
        approved.put("correctionId", UUID.randomUUID());
        Topics.sendExample("selamat.helpdesk.correction-approved.v1", approved);
        var refused = answer(approved.get("correctionId"));
        Contracts.assertValid(refused);
        assertThat(refused.data().path("reason").asText()).isEqualTo("ALREADY_VOIDED");
    }

    private static EventMessage answer(Object correction) {
        return Topics.await(DOSES, e -> e.type().contains("correction-")
                && e.data().path("correctionId").asText().equals(correction.toString()));
    }

    private static String record(Citizen citizen, String date) {
        return citizen.dose(date, 1, 2).then().statusCode(201).extract().jsonPath().getString("doseId");
    }

    private static JsonPath file(Citizen citizen) {
        return staff("officer1", "health-officer").get("/staff/v1/persons/" + citizen.id + "/doses").then().statusCode(200)
                .extract().jsonPath();
    }

    private static Response propose(Citizen citizen, String dose, String hash,
            Map<String, ?> replacement) {
        var body = new HashMap<String, Object>(Map.of("personId", citizen.id, "doseId", dose, "beforeHash", hash, "reason",
                "WRONG_DATE", "caseId", UUID.randomUUID()));
        if (replacement != null) {
            body.put("replacement", replacement);
        }
        return staff("officer1", "health-officer").body(body).post("/staff/v1/dose-corrections");
    }

    private static Map<String, ?> read(String correction) {
        return staff("approver1", "correction-approver").get("/staff/v1/dose-corrections/" + correction).then().statusCode(200)
                .extract().path("");
    }

    private static Response decide(String correction, String who, boolean approved) {
        return staff(who, "correction-approver").body(Map.of("approved", approved))
                .post("/staff/v1/dose-corrections/" + correction + "/decision");
    }

    private static RequestSpecification staff(String who, String role) {
        return given().auth().oauth2(Tokens.staff(who, role)).header("X-Purpose", "CORRECTION")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
