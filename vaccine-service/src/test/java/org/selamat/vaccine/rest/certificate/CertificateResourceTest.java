package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

@ServiceTest
class CertificateResourceTest {

    @Inject
    MovableClock clock;

    @Test
    void a_certificate_verifies_and_says_what_was_recorded() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);

        // when
        var issued = issue(citizen, UUID.randomUUID(), dose, citizen.assertion());

        // then
        issued.then().statusCode(201);
        assertThat(issued.jsonPath().getString("qrPng")).startsWith("iVBOR");
        assertThat(issued.jsonPath().getString("pdf")).startsWith("JVBER");
        verify(issued.jsonPath().getString("text"), "en").then().statusCode(200).body("valid", equalTo(true))
                .body("issuerCountry", equalTo("MY")).body("kind", equalTo("VACCINATION"))
                .body("content.nam.fn", equalTo("AHMAD FAIZ BIN ABDULLAH"))
                .body("content.nam.fnt", equalTo("AHMAD<FAIZ<BIN<ABDULLAH")).body("content.dob", equalTo("1990-01-01"))
                .body("content.v[0].dt", equalTo("2026-10-02"))
                .body("content.v[0].ci", equalTo(issued.jsonPath().getString("uvci")));
    }

    @Test
    void the_suite_hears_that_it_exists_and_neither_its_name_nor_its_code() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();

        // when
        var uvci = issue(citizen, id, dose(citizen), citizen.assertion()).jsonPath().getString("uvci");

        // then
        var event = Topics.await("selamat.vaccine.certificate.v1",
                e -> e.data().path("certificateId").asText().equals(id.toString()));
        Contracts.assertValid(event);
        assertThat(event.data().toString()).doesNotContain("AHMAD", "HC1:", uvci);
    }

    @Test
    void the_same_id_makes_the_very_same_code_again_and_lists_one_certificate_without_a_name() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var id = UUID.randomUUID();

        // when
        var first = issue(citizen, id, dose, citizen.assertion()).then().statusCode(201).extract().jsonPath().getString("text");
        clock.advance(Duration.ofMinutes(3));
        var second = issue(citizen, id, dose, citizen.assertion()).then().statusCode(201).extract().jsonPath()
                .getString("text");

        // then
        assertThat(second).isEqualTo(first);
        var list = citizen.asking().get("/v1/me/certificates");
        list.then().statusCode(200).body("items", hasSize(1)).body("items[0].id", equalTo(id.toString()));
        assertThat(list.asString()).doesNotContain("AHMAD", "HC1:");
    }

    @Test
    void the_same_id_for_another_name_dose_or_person_is_refused() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var second = citizen.dose("2026-11-02", 2, 2).jsonPath().getString("doseId");
        var id = UUID.randomUUID();
        issue(citizen, id, dose, citizen.assertion()).then().statusCode(201);
        var other = Citizen.registered();

        // then
        problem(issue(citizen, id, dose, citizen.assertion("SITI BINTI ALI", "SITI<BINTI<ALI", null)), "holder-differs");
        problem(issue(citizen, id, second, citizen.assertion()), "id-taken");
        problem(issue(other, id, dose(other), other.assertion()), "id-taken");
    }

    @Test
    void only_ones_own_dose_can_be_certified() {
        var citizen = Citizen.registered();
        var other = Citizen.registered();
        problem(issue(citizen, UUID.randomUUID(), dose(other), citizen.assertion()), "dose-unknown");
        problem(issue(citizen, UUID.randomUUID(), UUID.randomUUID().toString(), citizen.assertion()), "dose-unknown");
    }

    @Test
    void an_assertion_must_be_genuine_fresh_for_us_and_about_the_caller() {
        // given
        var citizen = Citizen.registered();
        var dose = dose(citizen);
        var good = citizen.assertion();
        var other = Citizen.unheardOf().assertion();

        // then
        for (var bad : List.of("nonsense", other, Tokens.expired(good), Tokens.wrongKey(good),
                Tokens.unknownIssuer(good), Tokens.withClaim(good, "aud", List.of("status-service")),
                Tokens.citizen(citizen.id),
                Tokens.withClaim(good, "name", null), Tokens.withClaim(good, "birthDate", "yesterday"),
                Tokens.withClaim(good, "exp", System.currentTimeMillis() / 1000 + 3600))) {
            problem(issue(citizen, UUID.randomUUID(), dose, bad), "identity-assertion-refused");
        }
        issue(citizen, UUID.randomUUID(), dose, good).then().statusCode(201);
    }

    @Test
    void a_certificate_is_valid_to_its_last_second_and_expired_a_second_later() {
        // given
        var citizen = Citizen.registered();
        var issued = issue(citizen, UUID.randomUUID(), dose(citizen), citizen.assertion()).jsonPath();
        var end = Instant.parse(issued.getString("expiresAt"));
        var start = Instant.parse(issued.getString("issuedAt"));

        // then
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofDays(365));
        assertThat(validAt(issued.getString("text"), end)).isTrue();
        assertThat(validAt(issued.getString("text"), end.plusSeconds(1))).isFalse();
        assertThat(validAt(issued.getString("text"), start)).isTrue();
        assertThat(validAt(issued.getString("text"), start.minusSeconds(1))).isFalse();
    }

    @Test
    void one_changed_character_is_told_in_the_readers_language() {
        // given
        var citizen = Citizen.registered();
        var text = issue(citizen, UUID.randomUUID(), dose(citizen), citizen.assertion()).jsonPath().getString("text");
        var last = text.charAt(text.length() - 1);

        // when
        var result = verify(text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0'), "ms");

        // then
        result.then().statusCode(200).body("valid", equalTo(false)).body("content", nullValue());
        assertThat(result.jsonPath().getList("checks.findAll { it.outcome == 'FAILED' }")).hasSize(1);
        assertThat(result.jsonPath().getString("checks.find { it.outcome == 'FAILED' }.reason")).contains("Kod ini");
    }

    private static boolean validAt(String text, Instant at) {
        return given().contentType("application/json").body(Map.of("text", text, "at", at.toString()))
                .post("/public/v1/certificate-verifications").jsonPath().getBoolean("valid");
    }

    private static Response verify(String text, String language) {
        return given().contentType("application/json").header("Accept-Language", language).body(Map.of("text", text))
                .post("/public/v1/certificate-verifications");
    }

    private static String dose(Citizen citizen) {
        return citizen.dose("2026-10-02", 1, 2).then().statusCode(201).extract().jsonPath().getString("doseId");
    }

    private static Response issue(Citizen citizen, UUID id, String dose, String assertion) {
        return citizen.asking().body(Map.of("id", id, "doseId", dose, "identityAssertion", assertion))
                .post("/v1/me/certificates");
    }

    private static void problem(Response response, String name) {
        response.then().statusCode(422).body("type", equalTo("urn:problem:vaccine:" + name));
    }
}
