package org.selamat.status.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.People;

import io.restassured.response.ValidatableResponse;

/** Doses and certificates of vaccine-service decide flights to where only the vaccinated are let in, and decide them again. */
@ServiceTest
class EntryJourneyTest {

    private static final String SQ = "airline-sq";
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();

    @Test
    void everyWordAboutADoseDecidesTheOpenFlightAgain() {
        // given
        UUID passenger = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID certificate = UUID.randomUUID();
        String decision = check(passenger, "XA").body("decision", equalTo("INSUFFICIENT_DATA"))
                .body("reasons.code", contains("DOSES_INSUFFICIENT")).body("missing", contains("VACCINATION_CERTIFICATE"))
                .body("entryRule", equalTo("XA-ENTRY-2020-01-01")).extract().path("decisionId");
        // when / then
        dose(passenger, UUID.randomUUID(), 1, 60);
        dose(passenger, second, 2, 30);
        awaitDecision(decision, "OK_TO_BOARD", null);
        Topics.sendExample("selamat.vaccine.certificate-revoked.v1",
                Map.of("certificateId", certificate, "personId", passenger, "doseId", second, "reason", "SUSPECTED_FRAUD",
                        "from", Instant.now(), "at", Instant.now()));
        awaitDecision(decision, "REFER", "CERT_REVOKED");
        Topics.sendExample("selamat.vaccine.certificate-reinstated.v1",
                Map.of("certificateId", certificate, "personId", passenger, "at", Instant.now()));
        awaitDecision(decision, "OK_TO_BOARD", null);
        recall(passenger, second, false, 1);
        awaitDecision(decision, "REFER", "CERT_REVOKED");
        recall(passenger, second, true, 2);
        awaitDecision(decision, "OK_TO_BOARD", null);
        Topics.sendExample("selamat.vaccine.dose-voided.v1", Map.of("personId", passenger, "doseId", second));
        awaitDecision(decision, "REFER", "CERT_REVOKED");
        var told = Topics.await("selamat.status.boarding.v1", event -> event.key().equals(passenger.toString())
                && event.type().equals("selamat.status.boarding-referred.v1"));
        Contracts.assertValid(told);
        assertThat(told.data().path("reason").asText()).isEqualTo("CERT_REVOKED");
        Api.airline(SQ).get("/partner/v1/boarding-checks/{id}", decision).then().body("referral.caseId", equalTo(decision));
    }

    @Test
    void whileOfficersLookAtACertificateNobodyIsToldThatDosesAreMissing() {
        // given
        UUID passenger = UUID.randomUUID();
        Map<String, Object> review = Map.of("certificateId", UUID.randomUUID(), "personId", passenger);
        String decision = check(passenger, "XA").body("reasons.code", contains("DOSES_INSUFFICIENT")).extract()
                .path("decisionId");
        // when / then
        Topics.sendExample("selamat.vaccine.certificate-review-opened.v1", review);
        awaitDecision(decision, "REFER", "FOREIGN_CERT_PENDING");
        Topics.sendExample("selamat.vaccine.certificate-review-ended.v1", review);
        awaitDecision(decision, "INSUFFICIENT_DATA", "DOSES_INSUFFICIENT");
    }

    @Test
    void aDestinationThatLetsEverybodyInWithATestHearsNothingOfDoses() {
        check(UUID.randomUUID(), "XB").body("decision", equalTo("OK_TO_BOARD_IF"))
                .body("reasons.code", contains("TEST_REQUIRED")).body("conditions", contains("SEE_TEST_RESULT_WITHIN"))
                .body("testWithin", equalTo("PT48H"));
    }

    @Test
    void withoutADestinationOrARuleNothingIsAskedFor() {
        check(UUID.randomUUID(), null).body("decision", equalTo("OK_TO_BOARD")).body("entryRule", nullValue());
        check(UUID.randomUUID(), "XZ").body("decision", equalTo("OK_TO_BOARD")).body("entryRule", nullValue());
    }

    @Test
    void aChildIsLetInWithItsGuardianAsTheBirthDateOfItsRecordSays() {
        // given
        LocalDate birth = LocalDate.now().minusYears(9);
        var child = People.named("Aiman bin Razak", birth.toString());
        Map<String, Object> traveller = Map.of("document", child.document(), "surname", "AIMAN RAZAK", "birthDate",
                birth.toString());
        // when / then
        await().atMost(Api.PATIENCE).until(() -> "OK_TO_BOARD_IF".equals(manifest(traveller).extract()
                .path("passengers[0].check.decision")));
        manifest(traveller).body("passengers[0].check.reasons.code", contains("CHILD_WITH_GUARDIAN"))
                .body("passengers[0].check.conditions", contains("SEE_GUARDIAN"))
                .body("passengers[1].check.reasons", empty());
    }

    /** Two rows about the same traveller, the second on to a destination without a rule. */
    private ValidatableResponse manifest(Map<String, Object> traveller) {
        return Api.airline(SQ)
                .body(Map.of("flight", "SQ107", "departureAt", departure, "destination", "XA", "passengers", java.util.List.of(
                        Map.of("ref", "1", "traveller", traveller),
                        Map.of("ref", "2", "traveller", traveller, "destination", "XZ"))))
                .post("/partner/v1/manifests").then().statusCode(201);
    }

    private ValidatableResponse check(UUID passenger, String destination) {
        String code = Api.write(Api.citizen(passenger))
                .body(Map.of("airline", "SQ", "flight", "SQ107", "departureAt", departure)).post("/v1/me/passenger-codes")
                .then().statusCode(201).extract().path("code");
        Map<String, Object> body = new HashMap<>(
                Map.of("passengerCode", code, "flight", "SQ107", "departureAt", departure));
        body.compute("destination", (field, none) -> destination);
        // right after the start it isn't known yet whether everything was read
        await().atMost(Api.PATIENCE).until(() -> VaccinationsKnown.areFresh());
        return Api.airline(SQ).body(body).post("/partner/v1/boarding-checks").then().statusCode(201);
    }

    private static void dose(UUID passenger, UUID dose, int number, int daysAgo) {
        Topics.sendExample("selamat.vaccine.dose-recorded.v1", Map.of("personId", passenger, "doseId", dose, "doseNumber",
                number, "totalDoses", 2, "product", "EU/1/20/1528", "date", LocalDate.now().minusDays(daysAgo).toString()));
    }

    private static void recall(UUID passenger, UUID dose, boolean counts, int minute) {
        Topics.sendExample("selamat.vaccine.dose-recalled.v1", Map.of("personId", passenger, "doseId", dose, "counts", counts,
                "at", Instant.EPOCH.plus(Duration.ofMinutes(minute))));
    }

    private static void awaitDecision(String id, String decision, String reason) {
        await(decision).atMost(Api.PATIENCE).untilAsserted(() -> {
            var answer = Api.airline(SQ).get("/partner/v1/boarding-checks/{id}", id).then().statusCode(200).extract()
                    .jsonPath();
            assertThat(answer.getString("decision")).isEqualTo(decision);
            assertThat(answer.getString("reasons[0].code")).isEqualTo(reason);
        });
    }
}
