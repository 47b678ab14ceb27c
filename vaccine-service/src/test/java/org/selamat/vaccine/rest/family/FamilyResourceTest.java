package org.selamat.vaccine.rest.family;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.vaccine.testsupport.Citizen;

@ServiceTest
class FamilyResourceTest {

    @Test
    void a_familys_certificates_stand_by_holder_and_every_code_on_the_document_verifies() throws IOException {
        // given
        var father = Citizen.registered();
        var child = Citizen.registered();
        var codes = List.of(
                certificate(father, "2026-09-01", father.assertion()),
                certificate(child, "2026-09-02", child.assertion("ADAM BIN AHMAD FAIZ", "ADAM<BIN<AHMAD<FAIZ", null)),
                "HC1:nonsense");

        // when
        var answer = father.asking().body(Map.of("codes", codes)).post("/v1/me/family-certificates");

        // then
        answer.then().statusCode(200).body("members", hasSize(2)).body("unreadable", hasSize(1))
                .body("members.collect { it.certificates.size() }", equalTo(List.of(1, 1)))
                .body("members.collectMany { it.certificates }.valid", everyItem(is(true)));
        assertThat(answer.jsonPath().<String> getList("members.name")).anyMatch(name -> name.contains("ADAM"));
        var pdf = Base64.getDecoder().decode(answer.jsonPath().getString("pdf"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Comirnaty · EU/1/20/1528");
        }
        given().contentType("application/pdf").body(pdf)
                .post("/public/v1/certificate-pictures").then().statusCode(200).body("results", hasSize(2))
                .body("results.valid", everyItem(is(true)));
    }

    private static String certificate(Citizen citizen, String date, String assertion) {
        var dose = citizen.dose(date, 1, 2).then().statusCode(201).extract().jsonPath().getString("doseId");
        return citizen.asking().body(Map.of("id", UUID.randomUUID(), "doseId", dose, "identityAssertion", assertion))
                .post("/v1/me/certificates").then().statusCode(201).extract().jsonPath().getString("text");
    }
}
