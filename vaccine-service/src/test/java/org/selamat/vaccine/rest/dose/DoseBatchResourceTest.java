package org.selamat.vaccine.rest.dose;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class DoseBatchResourceTest {

    @Test
    void good_rows_are_recorded_and_the_report_names_what_is_wrong_with_the_others() {
        // given
        var citizen = Citizen.registered();
        var other = Citizen.registered();
        var rows = List.of(citizen.newDose("2026-10-02", 1, 2), with(citizen.newDose("2026-10-30", 2, 2), "lot", "NONE"),
                other.newDose("2026-10-02", 1, 2), with(citizen.newDose("2026-10-30", 2, 2), "date", "yesterday"),
                citizen.newDose("2026-10-02", 1, 2), Citizen.unheardOf().newDose("2026-10-02", 1, 2),
                citizen.newDose("2026-10-31", 2, 2));

        // when
        var answer = send(UUID.randomUUID(), rows, "en");

        // then
        answer.then().statusCode(201).body("recorded", equalTo(3)).body("duplicates", equalTo(1)).body("refused", equalTo(3))
                .body("rows.outcome", contains("RECORDED", "REFUSED", "RECORDED", "INVALID", "DUPLICATE", "PERSON_UNKNOWN",
                        "RECORDED"))
                .body("rows[1].problem", equalTo("urn:problem:vaccine:lot-unknown"))
                .body("rows[1].detail", containsString("vial")).body("rows[3].field", equalTo("date"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(2)).body("items.notation", contains("1/2", "2/2"))
                .body("course.complete", equalTo(true));
        var event = Topics.await("selamat.vaccine.dose.v1",
                e -> e.data().path("doseId").asText().equals(answer.jsonPath().getString("rows[6].doseId")));
        Contracts.assertValid(event);
    }

    @Test
    void the_same_batch_again_gets_the_same_report_and_other_rows_under_its_id_are_refused() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        var first = send(id, List.of(citizen.newDose("2026-10-02", 1, 2)), "en").then().statusCode(201).extract().asString();

        // then
        assertThat(send(id, List.of(citizen.newDose("2026-10-02", 1, 2)), "en").asString()).isEqualTo(first);
        assertThat(centre().get("/partner/v1/dose-batches/" + id).then().statusCode(200).extract().asString())
                .isEqualTo(first);
        send(id, List.of(citizen.newDose("2026-10-03", 1, 2)), "en").then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:id-taken"));
        given().auth().oauth2(Tokens.partner("centre-closed", "partner-centre")).get("/partner/v1/dose-batches/" + id).then()
                .statusCode(404);
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
    }

    @Test
    void batches_that_cross_each_other_record_every_dose_once() {
        // given
        var persons = List.of(Citizen.registered(), Citizen.registered(), Citizen.registered());
        var rows = persons.stream().map(citizen -> citizen.newDose("2026-10-02", 1, 2)).toList();
        var backwards = new ArrayList<>(rows);
        Collections.reverse(backwards);

        // when
        var answers = Stream.of(rows, backwards, rows, backwards)
                .map(some -> CompletableFuture.supplyAsync(() -> send(UUID.randomUUID(), some, "en"))).toList().stream()
                .map(CompletableFuture::join).toList();

        // then
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().mapToInt(answer -> answer.jsonPath().getInt("recorded")).sum()).isEqualTo(3);
    }

    private static Map<String, Object> with(Map<String, Object> dose, String field, Object value) {
        dose.put(field, value);
        return dose;
    }

    private static Response send(UUID id, List<Map<String, Object>> rows, String language) {
        return centre().header("Accept-Language", language).body(Map.of("id", id, "rows", rows))
                .post("/partner/v1/dose-batches");
    }

    private static RequestSpecification centre() {
        return given().auth().oauth2(Tokens.partner("centre-kl1", "partner-centre")).header("X-Purpose", "DOSE_RECORDING")
                .contentType("application/json");
    }
}
