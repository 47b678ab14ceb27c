package org.selamat.vaccine.rest.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.application.registry.TellRecalls;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class RegistryTest {

    @Inject
    TellRecalls recalls;

    @Test
    void a_centre_that_closes_gives_no_more_doses_and_a_change_must_know_what_it_changes() {
        // given
        var id = "centre-" + UUID.randomUUID();
        var open = Map.of("name", "PPV Kajang", "openedOn", "2026-01-01");
        officer().body(open).put("/staff/v1/centres/" + id).then().statusCode(201).header("ETag", equalTo("\"1\""));
        officer().body(open).put("/staff/v1/centres/" + id).then().statusCode(200);
        var closed = Map.of("name", "PPV Kajang", "openedOn", "2026-01-01", "closedOn", "2026-09-30");

        // then
        officer().body(closed).put("/staff/v1/centres/" + id).then().statusCode(428);
        officer().body(closed).header("If-Match", "\"9\"").put("/staff/v1/centres/" + id).then().statusCode(412);
        officer().body(closed).header("If-Match", "\"1\"").put("/staff/v1/centres/" + id).then().statusCode(200)
                .body("version", equalTo(2));
        var citizen = Citizen.registered();
        record(id, citizen.newDose("2026-10-02", 1, 2)).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:dose-after-centre-closed"));
        record(id, citizen.newDose("2025-12-31", 1, 2)).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:dose-before-centre-opened"));
        record(id, citizen.newDose("2026-09-30", 1, 2)).then().statusCode(201);
        officer().body(Map.of("name", "x", "openedOn", "2026-02-01", "closedOn", "2026-01-01"))
                .put("/staff/v1/centres/" + id + "x").then().statusCode(400);
    }

    @Test
    void a_recalled_lot_is_refused_from_its_day_on_and_its_doses_are_counted() {
        // given
        var number = "L" + UUID.randomUUID().toString().substring(0, 8);
        var lot = Map.of("product", "EU/1/20/1528", "number", number, "expiresOn", "2027-01-31");
        var id = register(lot).then().statusCode(201).extract().jsonPath().getString("id");
        var citizen = Citizen.registered();
        var dose = citizen.newDose("2026-10-02", 1, 2);
        dose.put("lot", number);
        record("centre-kl1", dose).then().statusCode(201);

        // when
        officer().body(Map.of("from", "2026-10-20", "reason", "COLD_CHAIN")).put("/staff/v1/lots/" + id + "/recall").then()
                .statusCode(200).body("doses", equalTo(1)).body("recall.reason", equalTo("COLD_CHAIN"));

        // then
        var second = citizen.newDose("2026-10-30", 2, 2);
        second.put("lot", number);
        record("centre-kl1", second).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:lot-recalled"));
        register(Map.of("product", "EU/1/20/1528", "number", number, "expiresOn", "2027-02-28")).then().statusCode(409);
    }

    @Test
    void a_dose_cant_be_dated_before_its_lot_was_released() {
        // given
        var number = "L" + UUID.randomUUID().toString().substring(0, 8);
        var lot = new HashMap<>(Map.of("product", "EU/1/20/1528", "number", number, "expiresOn", "2027-01-31"));
        lot.put("releasedOn", "2027-02-01");
        register(lot).then().statusCode(400);
        lot.put("releasedOn", "2026-10-02");
        register(lot).then().statusCode(201).body("releasedOn", equalTo("2026-10-02"));
        var citizen = Citizen.registered();

        // then
        var early = citizen.newDose("2026-10-01", 1, 2);
        early.put("lot", number);
        record("centre-kl1", early).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:lot-not-released"));
        var first = citizen.newDose("2026-10-02", 1, 2);
        first.put("lot", number);
        record("centre-kl1", first).then().statusCode(201);
    }

    @Test
    void two_people_say_whether_doses_of_a_recalled_lot_count_and_it_is_told_of_each() {
        // given
        var number = "L" + UUID.randomUUID().toString().substring(0, 8);
        var id = register(Map.of("product", "EU/1/20/1528", "number", number, "expiresOn", "2027-01-31")).then()
                .statusCode(201).extract().jsonPath().getString("id");
        var early = recordFrom(number, Citizen.registered());
        propose(id, false).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:lot-not-recalled"));
        recall(id, "CONTAMINATION").then().statusCode(200).body("recall.dosesCount", equalTo(true));
        propose(id, true).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:recall-says-so"));

        // when
        var judgement = propose(id, false).then().statusCode(201).body("doses", equalTo(1)).extract().jsonPath()
                .getString("id");
        decide(id, judgement, "officer1").then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:second-person-needed"));
        officer().get("/staff/v1/lots/" + id).then().body("recall.dosesCount", equalTo(true));
        decide(id, judgement, "approver1").then().statusCode(200).body("decidedBy", notNullValue());
        var late = recordFrom(number, Citizen.registered());

        // then: of the dose that was recorded before and of the one that came after
        awaitRecalled(early, false);
        awaitRecalled(late, false);
        recall(id, "LABELLING").then().statusCode(200).body("recall.dosesCount", equalTo(false));
        decide(id, propose(id, true).jsonPath().getString("id"), "approver1").then().statusCode(200);
        awaitRecalled(early, true);
        assertThat(recalls.tell()).isZero();
    }

    @Test
    void a_judgement_is_of_the_recall_that_was_seen_and_of_its_own_lot() {
        // given
        var number = "L" + UUID.randomUUID().toString().substring(0, 8);
        var id = register(Map.of("product", "EU/1/20/1528", "number", number, "expiresOn", "2027-01-31")).jsonPath()
                .getString("id");
        recall(id, "CONTAMINATION");
        var judgement = propose(id, false).jsonPath().getString("id");
        recall(id, "LABELLING");

        // then
        decide(id, judgement, "approver1").then().statusCode(409).body("type",
                equalTo("urn:problem:vaccine:recall-changed"));
        decide(UUID.randomUUID().toString(), judgement, "approver1").then().statusCode(404);
        var again = propose(id, false).jsonPath().getString("id");
        var decided = decide(id, again, "approver1").then().statusCode(200).extract().<Map<String, ?>> path("");
        approver("approver1").get("/staff/v1/lots/" + id + "/recall-judgements/" + again).then().statusCode(200)
                .body("", equalTo(decided));
        decide(id, again, "approver2").then().statusCode(409).body("type",
                equalTo("urn:problem:vaccine:judgement-decided"));
        approver("approver1").get("/staff/v1/lots/" + id + "/recall-judgements").then().statusCode(200)
                .body("items.id", contains(again, judgement));
        officer().body(Map.of("approved", true)).header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/staff/v1/lots/" + id + "/recall-judgements/" + judgement + "/decision").then().statusCode(403);
    }

    @Test
    void everybody_may_read_which_vaccines_there_are_and_only_staff_the_registers() {
        given().get("/public/v1/vaccines").then().statusCode(200).body("items.code", hasItem("EU/1/20/1528"));
        given().header("If-None-Match", "\"2.12.0\"").get("/public/v1/vaccines").then().statusCode(304);
        officer().get("/staff/v1/centres?limit=1").then().statusCode(200).body("items", hasSize(1))
                .body("next", notNullValue());
        given().auth().oauth2(Tokens.staff("agent1", "helpdesk-l2")).get("/staff/v1/lots").then().statusCode(403);
    }

    private static String recordFrom(String lot, Citizen citizen) {
        var dose = citizen.newDose("2026-10-02", 1, 2);
        dose.put("lot", lot);
        return record("centre-kl1", dose).then().statusCode(201).extract().jsonPath().getString("doseId");
    }

    private static Response recall(String lot, String reason) {
        return officer().body(Map.of("from", "2026-10-20", "reason", reason)).put("/staff/v1/lots/" + lot + "/recall");
    }

    private static Response propose(String lot, boolean count) {
        return officer().header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("dosesCount", count))
                .post("/staff/v1/lots/" + lot + "/recall-judgements");
    }

    private static Response decide(String lot, String judgement, String who) {
        return approver(who).header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("approved", true))
                .post("/staff/v1/lots/" + lot + "/recall-judgements/" + judgement + "/decision");
    }

    private static RequestSpecification approver(String who) {
        return given().auth().oauth2(Tokens.staff(who, "correction-approver")).contentType("application/json");
    }

    private static void awaitRecalled(String dose, boolean counts) {
        Contracts.assertValid(Topics.await("selamat.vaccine.dose.v1",
                event -> event.type().equals("selamat.vaccine.dose-recalled.v1")
                        && event.data().path("doseId").asText().equals(dose)
                        && event.data().path("counts").asBoolean() == counts));
    }

    private static Response record(String centre, Map<String, Object> dose) {
        return given().auth().oauth2(Tokens.partner(centre, "partner-centre")).header("X-Purpose", "DOSE_RECORDING")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body(dose)
                .post("/partner/v1/doses");
    }

    private static Response register(Map<String, String> lot) {
        return officer().header("Idempotency-Key", UUID.randomUUID().toString()).body(lot).post("/staff/v1/lots");
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.staff("officer1", "health-officer")).contentType("application/json");
    }
}
