package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.rest.print.QrCode;
import org.selamat.vaccine.testsupport.Citizen;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;
import org.selamat.vaccine.testsupport.TrustFolderFile;

import io.restassured.response.Response;

@ServiceTest
class ForeignCertificateResourceTest {

    private static final TestSigner GERMANY = TestSigner.ec("DE");

    @BeforeEach
    void germany_is_trusted() {
        TrustFolderFile.add("germany", GERMANY, "{\"country\":\"DE\"}");
        await().until(() -> given().contentType("application/json")
                .body(Map.of("text", text("FAIZ", "AHMAD"))).post("/public/v1/certificate-verifications").jsonPath()
                .getBoolean("valid"));
    }

    @Test
    void a_genuine_one_of_the_same_person_is_accepted_and_its_dose_counts_at_once() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();

        // when
        var answer = submit(citizen, id, text("ABDULLAH", "AHMAD<FAIZ"));

        // then
        answer.then().statusCode(201).body("outcome", equalTo("ACCEPTED")).body("nameGrade", equalTo("COMPATIBLE"))
                .body("issuerCountry", equalTo("DE"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1))
                .body("items[0].source", equalTo("FOREIGN_CERTIFICATE")).body("items[0].country", equalTo("DE"));
        var event = Topics.await("selamat.vaccine.certificate.v1",
                e -> e.data().path("certificateId").asText().equals(id.toString()));
        Contracts.assertValid(event);
        Contracts.assertValid(Topics.await("selamat.vaccine.dose.v1", e -> e.key().equals(citizen.id.toString())));
    }

    @Test
    void the_same_submission_again_gets_the_same_decision_and_no_second_dose() {
        // given
        var citizen = Citizen.registered();
        var id = UUID.randomUUID();
        var text = text("ABDULLAH", "AHMAD<FAIZ");

        // when
        var first = submit(citizen, id, text).asString();

        // then
        assertThat(submit(citizen, id, text).asString()).isEqualTo(first);
        submit(citizen, UUID.randomUUID(), text).then().statusCode(201).body("outcome", equalTo("ACCEPTED"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
        submit(citizen, id, text("ABDULLAH", "AHMAD")).then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:id-taken"));
    }

    @Test
    void somebody_elses_is_not_accepted() {
        var citizen = Citizen.registered();
        submit(citizen, UUID.randomUUID(), text("MUSTERMANN", "ERIKA")).then().statusCode(201)
                .body("outcome", equalTo("NAME_MISMATCH")).body("nameGrade", equalTo("MISMATCH"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(0));
    }

    @Test
    void one_under_a_name_that_identity_service_vouches_for_too_is_accepted() {
        // given
        var citizen = Citizen.registered();
        var assertion = Tokens.withClaim(citizen.assertion(), "otherNames",
                List.of(Map.of("full", "Mustermann, Erika", "fnt", "MUSTERMANN", "gnt", "ERIKA")));

        // when, then
        citizen.asking()
                .body(Map.of("id", UUID.randomUUID(), "text", text("MUSTERMANN", "ERIKA"), "identityAssertion", assertion))
                .post("/v1/me/foreign-certificates").then().statusCode(201).body("outcome", equalTo("ACCEPTED"))
                .body("nameGrade", equalTo("COMPATIBLE"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
    }

    @Test
    void a_forged_one_is_refused_without_reading_it() {
        var citizen = Citizen.registered();
        var forged = TestCode.by(TestSigner.ec("DE")).content(content("ABDULLAH", "AHMAD<FAIZ"))
                .headers(header -> header.put(4, GERMANY.kid()), none -> {
                }).text();
        submit(citizen, UUID.randomUUID(), forged).then().statusCode(201).body("outcome", equalTo("REFUSED"))
                .body("nameGrade", nullValue()).body("issuerCountry", nullValue())
                .body("checks.find { it.name == 'SIGNATURE' }.outcome", equalTo("FAILED"))
                .body("review", nullValue());
    }

    @Test
    void the_codes_on_a_picture_are_decided_about_like_scanned_ones() throws Exception {
        var citizen = Citizen.registered();
        given().auth().oauth2(Tokens.citizen(citizen.id)).contentType("image/png").header("X-Submission-Id", UUID.randomUUID())
                .header("X-Identity-Assertion", citizen.assertion()).body(QrCode.of(text("ABDULLAH", "AHMAD<FAIZ")).png())
                .post("/v1/me/foreign-certificate-pictures").then().statusCode(201).body("outcome", equalTo("ACCEPTED"))
                .body("issuerCountry", equalTo("DE"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(1));
    }

    @Test
    void one_under_nearly_the_same_name_is_for_officers_to_decide() {
        var citizen = Citizen.registered();
        submit(citizen, UUID.randomUUID(), text("AHMAD<FAIZ<BIN<OSMAN", "")).then().statusCode(201)
                .body("nameGrade", equalTo("NEAR")).body("outcome", equalTo("IN_REVIEW"))
                .body("review.ground", equalTo("NAME_NEAR"));
        citizen.asking().get("/v1/me/doses").then().body("items", hasSize(0)).body("inReview", equalTo(1));
    }

    @Test
    void an_expired_one_is_refused() {
        var citizen = Citizen.registered();
        var expired = TestCode.by(GERMANY).content(content("ABDULLAH", "AHMAD<FAIZ"))
                .claims(claims -> claims.put(4, TestCode.ISSUED.plusSeconds(60).getEpochSecond())).text();
        submit(citizen, UUID.randomUUID(), expired).then().statusCode(201).body("outcome", equalTo("REFUSED"))
                .body("checks.find { it.name == 'EXPIRED' }.code", equalTo("CERTIFICATE_EXPIRED"));
    }

    @Test
    void somebody_whose_registration_is_still_on_its_way_is_asked_to_try_again() {
        var citizen = Citizen.unheardOf();
        submit(citizen, UUID.randomUUID(), text("ABDULLAH", "AHMAD<FAIZ")).then().statusCode(503)
                .header("Retry-After", "5").body("type", equalTo("urn:problem:vaccine:person-not-yet-known"));
    }

    @Test
    void a_signer_that_is_no_longer_trusted_is_believed_no_more() {
        // given
        var signer = TestSigner.ec("FI");
        TrustFolderFile.add("finland", signer, "{\"country\":\"FI\",\"testClock\":\"2026-07-01T00:00:00Z\"}");
        var text = TestCode.by(signer).text();
        await().until(() -> isValid(text));

        // when
        TrustFolderFile.remove("finland");

        // then
        await().until(() -> !isValid(text));
    }

    private static boolean isValid(String text) {
        return given().contentType("application/json").body(Map.of("text", text, "at", "2035-01-01T00:00:00Z"))
                .post("/public/v1/certificate-verifications").jsonPath().getBoolean("valid");
    }

    private static String text(String surname, String given) {
        return TestCode.by(GERMANY).content(content(surname, given)).text();
    }

    private static Map<String, Object> content(String surname, String given) {
        var content = TestCode.vaccination();
        content.put("nam", new LinkedHashMap<>(Map.of("fn", surname, "fnt", surname, "gn", given, "gnt", given)));
        content.put("dob", "1990-01-01");
        return content;
    }

    private static Response submit(Citizen citizen, UUID id, String text) {
        return citizen.asking().body(Map.of("id", id, "text", text, "identityAssertion", citizen.assertion()))
                .post("/v1/me/foreign-certificates");
    }
}
