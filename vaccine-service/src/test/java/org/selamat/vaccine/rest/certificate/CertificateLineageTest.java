package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.application.revocation.RevocationBoard;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Certificates after they were issued: voided, corrected, renewed, suspended. */
@ServiceTest
class CertificateLineageTest {

    @Inject
    MovableClock clock;

    @Inject
    RevocationBoard board;

    @Test
    void with_its_dose_a_certificate_ends_and_none_can_be_issued_any_more() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var id = UUID.randomUUID();
        var text = issue(citizen, id, dose, null).then().statusCode(201).extract().jsonPath().getString("text");
        assertThat(failed(text)).isEmpty();

        // when
        voided(citizen, dose);

        // then
        await().untilAsserted(() -> assertThat(failed(text)).containsExactly("REVOCATION"));
        citizen.asking().get("/v1/me/certificates").then().body("items[0].state", equalTo("REVOKED"));
        issue(citizen, id, dose, null).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:dose-unknown"));
        issue(citizen, UUID.randomUUID(), dose, null).then().statusCode(422);
        var event = Topics.await("selamat.vaccine.certificate.v1", e -> e.type().endsWith("certificate-revoked.v1")
                && e.data().path("certificateId").asText().equals(id.toString()));
        Contracts.assertValid(event);
    }

    @Test
    void whoever_is_faster_no_certificate_of_a_voided_dose_stays_good() {
        for (int round = 0; round < 5; round++) {
            // given
            var citizen = Citizen.registered();
            var dose = dose(citizen);
            var correction = proposed(citizen, dose);

            // when
            var issues = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture
                            .supplyAsync(() -> issue(citizen, UUID.randomUUID(), dose, null).statusCode()))
                    .toList();
            var decision = CompletableFuture.supplyAsync(() -> decide(correction).statusCode());

            // then
            assertThat(decision.join()).isEqualTo(200);
            assertThat(issues.stream().map(CompletableFuture::join)).allMatch(status -> status == 201 || status == 422);
            assertThat(citizen.asking().get("/v1/me/certificates").jsonPath().<String> getList("items.state"))
                    .allMatch("REVOKED"::equals);
        }
    }

    @Test
    void a_certificate_of_a_corrected_dose_is_good_until_it_is_replaced() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var old = UUID.randomUUID();
        var text = issue(citizen, old, dose, null).jsonPath().getString("text");
        var right = corrected(citizen, dose, "2026-10-03");
        board.look();
        assertThat(failed(text)).isEmpty();

        // when
        var next = UUID.randomUUID();
        issue(citizen, next, right, old).then().statusCode(201);

        // then
        await().untilAsserted(() -> assertThat(failed(text)).containsExactly("REVOCATION"));
        citizen.asking().get("/v1/me/certificates").then()
                .body("items.find { it.id == '" + old + "' }.supersededBy", equalTo(next.toString()))
                .body("items.find { it.id == '" + old + "' }.state", equalTo("REVOKED"))
                .body("items.find { it.id == '" + next + "' }.state", equalTo("VALID"));
        issue(citizen, UUID.randomUUID(), right, old).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:not-supersedable"));
    }

    @Test
    void nobody_replaces_it_and_it_ends_by_itself() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var text = issue(citizen, UUID.randomUUID(), dose, null).jsonPath().getString("text");
        corrected(citizen, dose, "2026-10-03");

        // when
        clock.advance(Duration.ofDays(15));

        // then
        await().untilAsserted(() -> assertThat(failed(text)).containsExactly("REVOCATION"));
    }

    @Test
    void a_renewal_takes_over_while_the_old_one_is_good_to_its_end() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var old = UUID.randomUUID();
        var text = issue(citizen, old, dose, null).jsonPath().getString("text");
        clock.advance(Duration.ofDays(340));
        citizen.asking().get("/v1/me/certificates").then().body("items[0].state", equalTo("RENEWABLE"));

        // when
        long now = clock.instant().getEpochSecond();
        var assertion = Tokens.withClaim(Tokens.withClaim(citizen.assertion(), "iat", now), "exp", now + 300);
        citizen.asking().body(
                Map.of("id", UUID.randomUUID(), "doseId", dose, "identityAssertion", assertion, "supersedes", old))
                .post("/v1/me/certificates").then().statusCode(201);

        // then
        citizen.asking().get("/v1/me/certificates").then().body("items[1].state", equalTo("SUPERSEDED"));
        board.look();
        assertThat(failed(text)).isEmpty();
    }

    @Test
    void a_suspension_lifts_on_time_or_before_and_only_two_people_make_it_last() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        var text = issue(citizen, id, dose(citizen), null).jsonPath().getString("text");
        var path = "/staff/v1/persons/" + citizen.id + "/certificates/" + id + "/suspension";
        var body = Map.of("cause", "HOLDER_INFECTED", "until", clock.instant().plus(Duration.ofDays(7)).toString());

        // when
        staff("officer1", "health-officer").body(body).put(path).then().statusCode(200);

        // then
        await().untilAsserted(() -> assertThat(failed(text)).containsExactly("REVOCATION"));
        clock.advance(Duration.ofDays(8));
        assertThat(failed(text)).isEmpty();

        // and lifted early, or confirmed by another
        var again = Map.of("cause", "SUSPECTED_FRAUD", "until", clock.instant().plus(Duration.ofDays(7)).toString());
        staff("officer1", "health-officer").body(again).put(path).then().statusCode(200);
        staff("officer1", "health-officer").delete(path).then().statusCode(200);
        await().untilAsserted(() -> assertThat(failed(text)).isEmpty());
        staff("approver1", "correction-approver").post(path + "/confirmation").then().statusCode(422);
        staff("officer1", "health-officer").body(again).put(path).then().statusCode(200);
        staff("officer1", "correction-approver").post(path + "/confirmation").then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:second-person-needed"));
        staff("approver1", "correction-approver").post(path + "/confirmation").then().statusCode(200);
        staff("officer1", "health-officer").body(Map.of("cause", "SUSPECTED_FRAUD", "until",
                clock.instant().plus(Duration.ofDays(31)).toString())).put(path).then().statusCode(422);
        staff("officer1", "health-officer").get("/staff/v1/persons/" + citizen.id + "/certificates").then()
                .body("items[0].state", equalTo("REVOKED"));
    }

    private List<String> failed(String text) {
        board.look();
        return given().contentType("application/json").body(Map.of("text", text)).post("/public/v1/certificate-verifications")
                .jsonPath().getList("checks.findAll { it.outcome == 'FAILED' }.name");
    }

    private static String dose(Citizen citizen) {
        return citizen.dose("2026-10-02", 1, 2).then().statusCode(201).extract().jsonPath().getString("doseId");
    }

    private static Response issue(Citizen citizen, UUID id, String dose, UUID supersedes) {
        var body = new HashMap<String, Object>(Map.of("id", id, "doseId", dose, "identityAssertion", citizen.assertion()));
        if (supersedes != null) {
            body.put("supersedes", supersedes);
        }
        return citizen.asking().body(body).post("/v1/me/certificates");
    }

    private static void voided(Citizen citizen, String dose) {
        decide(proposed(citizen, dose)).then().statusCode(200);
    }

    private static String corrected(Citizen citizen, String dose, String date) {
        var right = Map.of("product", "EU/1/20/1528", "lot", "FK9413", "date", date, "doseNumber", 1, "totalDoses", 2);
        decide(propose(citizen, dose, Map.of("replacement", right))).then().statusCode(200);
        return citizen.asking().get("/v1/me/doses").jsonPath().getString("items[0].doseId");
    }

    private static String proposed(Citizen citizen, String dose) {
        return propose(citizen, dose, Map.of());
    }

    private static String propose(Citizen citizen, String dose, Map<String, ?> more) {
        var hash = staff("officer1", "health-officer").get("/staff/v1/persons/" + citizen.id + "/doses").jsonPath()
                .getString("items[0].hash");
        var body = new HashMap<String, Object>(Map.of("personId", citizen.id, "doseId", dose, "beforeHash", hash, "reason",
                "WRONG_DATE", "caseId", UUID.randomUUID()));
        body.putAll(more);
        return staff("officer1", "health-officer").body(body).post("/staff/v1/dose-corrections").then().statusCode(201)
                .extract().jsonPath().getString("id");
    }

    private static Response decide(String correction) {
        return staff("approver1", "correction-approver").body(Map.of("approved", true))
                .post("/staff/v1/dose-corrections/" + correction + "/decision");
    }

    private static RequestSpecification staff(String who, String role) {
        return given().auth().oauth2(Tokens.staff(who, role)).header("X-Purpose", "CORRECTION")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
