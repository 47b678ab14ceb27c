package org.selamat.vaccine.rest.trip;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.vaccine.domain.rule.Rules;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

/** Rules from an officer's desk to a family's answer, and the answer again. */
@ServiceTest
class TripCheckResourceTest {

    private static final String COMPLETE = "{'>=':[{'var':'payload.v.0.dn'},{'var':'payload.v.0.sd'}]}";

    @Inject
    MovableClock clock;

    @Test
    void a_family_learns_what_to_expect_and_a_new_rule_changes_the_answer() {
        // given
        upload("VR-SG-0001", "1.0.0", 3).then().statusCode(201);
        var citizen = Citizen.registered();
        var complete = certificate(citizen, "2026-10-03", 2, 2);
        var started = certificate(Citizen.registered(), "2026-10-02", 1, 2);
        var question = Map.<String, Object> of("id", UUID.randomUUID(), "country", "SG", "arrival", inDays(5), "codes",
                List.of(complete, started, "nonsense"));

        // when
        var answer = citizen.asking().body(question).post("/v1/me/trip-checks");

        // then
        answer.then().statusCode(201).body("travellers.result", equalTo(List.of("OK", "CHK", "NOK")))
                .body("travellers[1].rules[0].rule", equalTo("VR-SG-0001@1.0.0"))
                .body("travellers[1].rules[0].answer", equalTo("FAILED"))
                .body("travellers[1].rules[0].description", equalTo("A rule that is made for tests."));
        assertThat(citizen.asking().body(question).post("/v1/me/trip-checks").asString()).isEqualTo(answer.asString());

        // when
        upload("VR-SG-0001", "1.1.0", 4).then().statusCode(201);
        var replay = citizen.asking().body(Map.of("codes", List.of(complete, started, "nonsense")))
                .post("/v1/me/trip-checks/" + question.get("id") + "/replay");

        // then: the answer names another version, and the hashes say that it was the rules
        replay.then().statusCode(200).body("same", equalTo(false)).body("now.travellers[0].result", equalTo("OK"))
                .body("now.travellers[0].rules[0].rule", equalTo("VR-SG-0001@1.1.0"))
                .body("now.trustHash", equalTo(replay.jsonPath().getString("then.trustHash")));
        assertThat(replay.jsonPath().getString("now.rulesHash")).isNotEqualTo(replay.jsonPath().getString("then.rulesHash"));
    }

    @Test
    void only_who_asked_can_ask_again_and_an_id_is_one_question() {
        // given
        var citizen = Citizen.registered();
        var question = Map.<String, Object> of("id", UUID.randomUUID(), "country", "XA", "arrival", inDays(5), "codes",
                List.of("nonsense"));
        citizen.asking().body(question).post("/v1/me/trip-checks").then().statusCode(201);
        var path = "/v1/me/trip-checks/" + question.get("id") + "/replay";

        // then
        citizen.asking().body(Map.of("codes", List.of("nonsense"))).post(path).then().statusCode(200).body("same",
                equalTo(true));
        citizen.asking().body(Map.of("codes", List.of("other"))).post(path).then().statusCode(404);
        Citizen.registered().asking().body(Map.of("codes", List.of("nonsense"))).post(path).then().statusCode(404);
        Citizen.registered().asking().body(question).post("/v1/me/trip-checks").then().statusCode(422).body("type",
                equalTo("urn:problem:vaccine:id-taken"));
    }

    @Test
    void a_rule_is_public_at_once_and_keeps_to_the_gateways_constraints() {
        upload("VR-XB-0001", "1.0.0", 3).then().statusCode(201).body("version", equalTo("1.0.0"));
        given().queryParam("country", "XB").get("/public/v1/travel-rules").then().statusCode(200).body("items.identifier",
                hasItem("VR-XB-0001"));
        upload("VR-XB-0001", "1.0.0", 4).then().statusCode(422).body("type",
                equalTo("urn:problem:vaccine:rule-version-not-newer"));
        upload("VR-XB-0001", "1.1.0", 1).then().statusCode(422).body("type",
                equalTo("urn:problem:vaccine:rule-notice-too-short"));
        upload("XR-XB-0001", "1.0.0", 3).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:rule-malformed"));
        given().auth().oauth2(Tokens.staff("agent-1", "helpdesk-l1")).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).body(rule("VR-XB-0002", "1.0.0", 3))
                .post("/staff/v1/travel-rules").then().statusCode(403);
    }

    private Response upload(String identifier, String version, int days) {
        return given().auth().oauth2(Tokens.staff("officer-1", "health-officer")).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).body(rule(identifier, version, days))
                .post("/staff/v1/travel-rules");
    }

    private Map<String, Object> rule(String identifier, String version, int days) {
        return Map.of("rule", Rules.map(
                Rules.json(identifier, version, inDays(days), inDays(400), "Vaccination", COMPLETE)));
    }

    private String inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String certificate(Citizen citizen, String date, int number, int total) {
        if (number > 1) {
            citizen.dose("2026-09-01", 1, total).then().statusCode(201);
        }
        var dose = citizen.dose(date, number, total).then().statusCode(201).extract().jsonPath().getString("doseId");
        return citizen.asking().body(Map.of("id", UUID.randomUUID(), "doseId", dose, "identityAssertion", citizen.assertion()))
                .post("/v1/me/certificates").then().statusCode(201).extract().jsonPath().getString("text");
    }
}
