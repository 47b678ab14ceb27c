package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

/** One record in every format, through the doors: issued, printed, photographed, verified. */
@ServiceTest
class FormatsResourceTest {

    @Test
    void every_format_verifies_also_from_the_printed_page_and_says_the_same_again() {
        // given
        var citizen = Citizen.registered();
        var certificate = certificate(citizen);

        // when
        var formats = formats(citizen, Map.of("certificateId", certificate, "identityAssertion", citizen.assertion()));

        // then
        formats.then().statusCode(200).body("codes.format", equalTo(List.of("VDS_NC", "SHC", "DVC")));
        List<String> texts = formats.jsonPath().getList("codes.text");
        given().contentType("application/json").body(Map.of("codes", texts.stream().map(text -> Map.of("text", text)).toList()))
                .post("/public/v1/certificate-verification-batches").then().statusCode(200)
                .body("results.valid", everyItem(is(true))).body("results.format", equalTo(List.of("VDS_NC", "SHC", "DVC")))
                .body("results.issuerCountry", everyItem(is("MY"))).body("results[0].holder.birthDate", equalTo("1990-01-01"))
                .body("results[1].entries[0].product", equalTo("208"));
        given().contentType("application/pdf").body(Base64.getDecoder().decode(formats.jsonPath().getString("pdf")))
                .post("/public/v1/certificate-pictures").then().statusCode(200).body("results", hasSize(3))
                .body("results.valid", everyItem(is(true)));
        List<String> again = formats(citizen, Map.of("certificateId", certificate, "identityAssertion", citizen.assertion()))
                .jsonPath().getList("codes.text");
        assertThat(said(again)).isEqualTo(said(texts));
        assertThat(again).hasSize(3);
    }

    /** Everything but the signatures. */
    private static List<Object> said(List<String> texts) {
        var results = given().contentType("application/json")
                .body(Map.of("codes", texts.stream().map(text -> Map.of("text", text)).toList()))
                .post("/public/v1/certificate-verification-batches").jsonPath();
        return List.of(results.getList("results.holder"), results.getList("results.entries"),
                results.getList("results.issuedAt"));
    }

    @Test
    void a_picture_is_read_and_what_is_none_is_refused_with_what_to_do() {
        // given
        var citizen = Citizen.registered();
        var formats = formats(citizen, Map.of("certificateId", certificate(citizen), "identityAssertion", citizen.assertion()));

        // then
        given().contentType("image/png").body(Base64.getDecoder().decode(formats.jsonPath().getString("codes[1].qrPng")))
                .post("/public/v1/certificate-pictures").then().statusCode(200).body("results[0].format", equalTo("SHC"))
                .body("results[0].valid", equalTo(true));
        given().contentType("image/png").body("hello".getBytes()).post("/public/v1/certificate-pictures").then()
                .statusCode(422).body("type", equalTo("urn:problem:vaccine:picture-unreadable"));
    }

    @Test
    void only_for_ones_own_certificate_name_and_passport() {
        // given
        var citizen = Citizen.registered();
        var other = Citizen.registered();
        var certificate = certificate(citizen);

        // then
        formats(other, Map.of("certificateId", certificate, "identityAssertion", other.assertion())).then().statusCode(404);
        formats(citizen, Map.of("certificateId", certificate, "identityAssertion",
                citizen.assertion("SITI BINTI ALI", "SITI<BINTI<ALI", null))).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:holder-differs"));
        formats(citizen, Map.of("certificateId", certificate, "identityAssertion", citizen.assertion(), "passport",
                Map.of("country", "MYS", "number", "A12345678"))).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:document-invalid"));
    }

    private static UUID certificate(Citizen citizen) {
        var id = UUID.randomUUID();
        var dose = citizen.dose("2026-10-02", 1, 2).then().statusCode(201).extract().jsonPath().getString("doseId");
        citizen.asking().body(Map.of("id", id, "doseId", dose, "identityAssertion", citizen.assertion()))
                .post("/v1/me/certificates").then().statusCode(201);
        return id;
    }

    private static Response formats(Citizen citizen, Map<String, Object> request) {
        return citizen.asking().body(request).post("/v1/me/certificate-formats");
    }
}
