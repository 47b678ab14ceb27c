package org.selamat.vaccine.rest.dose;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

@ServiceTest
class DoseResourceTest {

    private static final String DOSES = "selamat.vaccine.dose.v1";

    @Test
    void a_recorded_dose_is_on_its_owners_list_and_the_suite_hears_of_it() {
        // given
        var citizen = Citizen.registered();

        // when
        var answer = citizen.dose("2026-10-02", 1, 2);

        // then
        answer.then().statusCode(201);
        var doseId = answer.jsonPath().getString("doseId");
        citizen.asking().get("/v1/me/doses").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].doseId", equalTo(doseId)).body("items[0].productName", equalTo("Comirnaty"))
                .body("items[0].source", equalTo("CENTRE")).body("items[0].recordedBy", equalTo("centre-kl1"));
        var event = Topics.await(DOSES, e -> e.data().path("doseId").asText().equals(doseId));
        Contracts.assertValid(event);
        assertThat(event.key()).isEqualTo(citizen.id.toString());
    }

    @Test
    void its_owner_can_see_who_recorded_it_and_is_told() {
        // given
        var citizen = Citizen.registered();

        // when
        citizen.dose("2026-10-02", 1, 2).then().statusCode(201);

        // then
        var access = Topics.await("selamat.audit.access.v1", e -> e.key().equals(citizen.id.toString())
                && e.data().path("outcome").asText().equals("ALLOWED"));
        Contracts.assertValid(access);
        assertThat(access.data().path("actor").path("organisation").asText()).isEqualTo("centre-kl1");
        assertThat(access.data().path("purpose").asText()).isEqualTo("DOSE_RECORDING");
        var request = Topics.await("selamat.notification.request.v1", e -> e.key().equals(citizen.id.toString()));
        Contracts.assertValid(request);
        assertThat(request.data().path("template").asText()).isEqualTo("DOSE_RECORDED");
    }

    @Test
    void a_repeated_request_records_once_and_gets_the_same_answer() {
        // given
        var citizen = Citizen.registered();
        var dose = citizen.newDose("2026-10-02", 1, 2);

        // when
        var first = citizen.dose(dose, "retry-" + citizen.id).then().statusCode(201).extract().asString();
        var second = citizen.dose(dose, "retry-" + citizen.id).then().statusCode(201).extract().asString();

        // then
        assertThat(second).isEqualTo(first);
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
    }

    @Test
    void two_centres_recording_the_same_dose_at_the_same_moment_record_it_once() {
        // given
        var citizen = Citizen.registered();

        // when
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> citizen.dose("2026-10-02", 1, 2).statusCode())).toList()
                .stream()
                .map(CompletableFuture::join).toList();

        // then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({ "2026-10-03,1,2,409,dose-already-recorded", "2026-10-02,2,2,409,dose-already-recorded",
            "2026-09-01,2,2,422,dose-out-of-order", "2021-02-23,3,3,422,dose-before-campaign",
            "1989-01-01,3,3,422,dose-before-birth", "2999-01-01,3,3,422,dose-in-the-future",
            "2026-11-01,1,3,422,dose-numbers-impossible" })
    void what_cannot_be_true_is_refused_with_its_reason(String date, int number, int total, int status, String problem) {
        // given
        var citizen = Citizen.registered();
        citizen.dose("2026-10-02", 1, 2).then().statusCode(201);

        // then
        citizen.dose(date, number, total).then().statusCode(status).body("type", equalTo("urn:problem:vaccine:" + problem));
    }

    @Test
    void a_refusal_for_a_known_person_is_on_the_record_too() {
        var citizen = Citizen.registered();
        citizen.dose("2021-01-01", 1, 2).then().statusCode(422);
        Topics.await("selamat.audit.access.v1", e -> e.key().equals(citizen.id.toString())
                && e.data().path("outcome").asText().equals("REFUSED"));
    }

    @Test
    void unknown_persons_and_broken_documents_are_told_apart() {
        var dose = Citizen.unheardOf();
        dose.dose("2026-10-02", 1, 2).then().statusCode(422).body("type", equalTo("urn:problem:vaccine:person-unknown"));

        var broken = Citizen.unheardOf().newDose("2026-10-02", 1, 2);
        broken.put("document", Map.of("type", "MYKAD", "country", "XYZ", "number", "1"));
        dose.dose(broken, UUID.randomUUID().toString()).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:document-invalid"));
    }

    @Test
    void a_document_may_be_typed_in_any_of_the_usual_ways() {
        var citizen = Citizen.registered();
        var number = citizen.document().get("number").toString();
        var typed = citizen.newDose("2026-10-02", 1, 2);
        typed.put("document", Map.of("type", "mykad", "country", "mys", "number",
                number.substring(0, 6) + "-" + number.substring(6, 8) + "-" + number.substring(8)));
        citizen.dose(typed, UUID.randomUUID().toString()).then().statusCode(201);
    }

    @Test
    void reasons_come_in_the_readers_language() {
        given().auth().oauth2(Tokens.partner("centre-kl1", "partner-centre")).header("X-Purpose", "DOSE_RECORDING")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "ms")
                .contentType("application/json").body(Citizen.unheardOf().newDose("2026-10-02", 1, 2)).post("/partner/v1/doses")
                .then().statusCode(422).body("title", equalTo("Tiada sesiapa berdaftar dengan dokumen ini"));
    }

    @Test
    void other_partners_and_other_people_see_nothing() {
        var citizen = Citizen.registered();
        citizen.dose("2026-10-02", 1, 2).then().statusCode(201);

        given().auth().oauth2(Tokens.partner("lab-kl1", "partner-lab")).header("X-Purpose", "DOSE_RECORDING")
                .header("Idempotency-Key", "k").contentType("application/json").body(citizen.newDose("2026-11-02", 2, 2))
                .post("/partner/v1/doses").then().statusCode(403);
        Citizen.unheardOf().asking().get("/v1/me/doses").then().statusCode(200).body("items", hasSize(0));
        given().auth().oauth2(Tokens.citizenFor(citizen.id, UUID.randomUUID())).get("/v1/me/doses").then().statusCode(200)
                .body("items", hasSize(1));
    }
}
