package org.selamat.status.boarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.Rows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What airlines are told, and how they learn that it is no longer right. */
@ServiceTest
class BoardingJourneyTest {

    private static final String MH = "airline-mh";
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();

    @Inject
    Gauge gauge;

    @Inject
    MovableClock clock;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void aReversalDecidesOpenFlightsAgainAndPushesSignedUntilItIsTaken() throws Exception {
        try (Airline airline = new Airline(500)) {
            // given
            Api.airline("airline-ak").body(Map.of("url", airline.url())).put("/partner/v1/webhook").then().statusCode(200);
            UUID passenger = UUID.randomUUID();
            UUID batch = BatchSteps.applied(List.of(passenger));
            awaitCopy(passenger);
            String decision = check("airline-ak", code(passenger, "AK"), "AK5104").statusCode(201)
                    .body("decision", equalTo("REFER"))
                    .body("reasons.code", contains("ORDER_UNSUPPORTED")).extract().path("decisionId");
            // when
            Topics.sendExample("selamat.helpdesk.correction-approved.v1", Map.of("correctionId", UUID.randomUUID(), "personId",
                    passenger, "target", Map.of("kind", "STATUS_BATCH", "id", batch)));
            // then
            await().atMost(Api.PATIENCE).until(() -> airline.received().size() == 2);
            var last = airline.received().get(1);
            assertThat(verified(last)).isTrue();
            assertThat(last.id()).as("a retry is recognisable").isEqualTo(airline.received().get(0).id());
            var told = new ObjectMapper().readTree(last.body());
            assertThat(told.path("decisionId").asText()).isEqualTo(decision);
            assertThat(told.path("decision").asText()).isEqualTo("OK_TO_BOARD");
            Api.airline("airline-ak").get("/partner/v1/boarding-checks/{id}", decision).then().statusCode(200)
                    .body("decision", equalTo("OK_TO_BOARD")).body("reasons.code", contains("ORDER_RECENTLY_WITHDRAWN"));
            await().atMost(Api.PATIENCE)
                    .until(() -> Api.airline("airline-ak").get("/partner/v1/webhook/deliveries").then().statusCode(200)
                            .extract().jsonPath().getString("items[0].state").equals("DELIVERED"));
            Topics.await("selamat.convergence.watermark.v1", event -> event.data().path("copy").asText().equals("airline-feed")
                    && event.data().path("held").findValuesAsText("personId").contains(passenger.toString()));
        }
    }

    @Test
    void anAnswerDisclosesNoDiagnosisAndIsConfirmedBySignature() throws Exception {
        // given
        UUID passenger = UUID.randomUUID();
        Api.decide("omar", passenger, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(3)));
        awaitCopy(passenger);
        // when
        String answer = check(MH, code(passenger, "MH"), "MH370").body("decision", equalTo("REFER"))
                .body("reasons.code", contains("ORDER_RECENT")).extract().asString();
        // then
        assertThat(answer).doesNotContain("CONFIRMED", "HOME_SURVEILLANCE", "PCR", "positive", passenger.toString());
        JWSObject confirmation = JWSObject.parse(new ObjectMapper().readTree(answer).path("confirmation").asText());
        assertThat(confirmation.verify(new ECDSAVerifier(keys().getKeys().get(0).toECKey()))).isTrue();
        assertThat(confirmation.getPayload().toJSONObject()).containsEntry("decision", "REFER").containsEntry("flight", "MH370")
                .doesNotContainKey("sub");
        var referred = Topics.await("selamat.status.boarding.v1", event -> event.key().equals(passenger.toString())
                && event.type().equals("selamat.status.boarding-referred.v1"));
        Contracts.assertValid(referred);
        Contracts.assertValid(Topics.await("selamat.audit.access.v1", event -> event.key().equals(passenger.toString())
                && event.data().path("actor").path("organisation").asText().equals(MH)));
    }

    @Test
    void aContestTurnsARefusalIntoAReferral() {
        // given
        UUID passenger = UUID.randomUUID();
        Api.decide("omar", passenger, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(30)));
        awaitCopy(passenger);
        String order = Api.statusOf(passenger).extract().path("order.orderId");
        clock.advance(Duration.ofHours(25));
        String late = Instant.now().plus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS).toString();
        String decision = checkAt(MH, codeAt(passenger, "MH", late), "MH370", late).body("decision", equalTo("DO_NOT_BOARD"))
                .body("override.overridable", equalTo(true)).extract().path("decisionId");
        // when
        Topics.sendExample("selamat.helpdesk.order-contested.v1", Map.of("personId", passenger, "orderId", order));
        // then
        await().atMost(Api.PATIENCE).until(() -> Api.airline(MH).get("/partner/v1/boarding-checks/{id}", decision).jsonPath()
                .getString("decision").equals("REFER"));
        Topics.await("selamat.status.boarding.v1", event -> event.key().equals(passenger.toString())
                && event.data().path("previous").asText().equals("DO_NOT_BOARD"));
    }

    @Test
    void aCopyThatMissesTheNewestVersionIsNeverAnsweredFromHoweverYoungThatVersionIs() throws Exception {
        // given
        UUID passenger = UUID.randomUUID();
        Api.decide("omar", passenger, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(3)));
        awaitCopy(passenger);
        CopyVersion.fallBehind(passenger);
        // when / then
        check(MH, code(passenger, "MH"), "MH370").body("decision", equalTo("REFER"))
                .body("reasons.code", contains("STATUS_STALE"));
    }

    @Test
    void aCodeWorksOnceForItsOwnFlightOnly() {
        // given
        String code = code(UUID.randomUUID(), "MH");
        // when / then
        check("airline-sq", code, "SQ106").body("decision", equalTo("INSUFFICIENT_DATA"));
        check(MH, code, "MH371").body("decision", equalTo("INSUFFICIENT_DATA"));
        String decision = check(MH, code, "MH370").body("decision", equalTo("OK_TO_BOARD")).extract().path("decisionId");
        check(MH, code, "MH370").body("decision", equalTo("INSUFFICIENT_DATA")).body("missing", contains("PASSENGER_CODE"));
        Api.airline("airline-sq").get("/partner/v1/boarding-checks/{id}", decision).then().statusCode(404);
    }

    @Test
    void aPassengerIsFoundByDocumentBirthDateAndNameWithoutAnyOfThemBeingKept() {
        // given
        var passenger = People.named("Nurul Huda binti Ahmad", "1988-02-03");
        // when / then
        await().atMost(Api.PATIENCE).until(() -> ask(passenger, "1988-02-03", "HUDA AHMAD", "NURUL").jsonPath()
                .getString("decision").equals("OK_TO_BOARD"));
        ask(passenger, "1988", "HUDA AHMAD", null).then().body("identityMatch", equalTo("COMPATIBLE"));
        ask(passenger, "1988-02-03", "NURUL HODA AHMAT", null).then().body("decision", equalTo("OK_TO_BOARD_IF"))
                .body("conditions", contains("SEE_ORIGINAL_DOCUMENT", "CONFIRM_NAME_CHANGE"));
        ask(passenger, "1988-02-03", "TAN MEI LING", null).then().body("decision", equalTo("INSUFFICIENT_DATA"))
                .body("missing", contains("NAME")).body("reasons.code", contains("NAME_MISMATCH"));
        ask(passenger, null, "NURUL HUDA", null).then().body("reasons.code", contains("TRAVELLER_INCOMPLETE"));
        ask(People.unknown(), "1988-02-03", "NURUL HUDA", null).then().body("decision", equalTo("NO_RECORD"));
        Topics.await("selamat.audit.access.v1", event -> event.key().equals(passenger.id().toString())
                && event.data().path("fields").path(0).asText().equals("identityMatch"));
        assertThat(Rows.everything()).isNotEmpty().noneMatch(row -> row.contains(passenger.myKad()) || row.contains("HUDA")
                || row.contains("1988-02-03"));
    }

    @Test
    void datesCannotBeTriedOnADocument() {
        // given
        var passenger = People.named("Kumar a/l Ramasamy", "1970-06-01");
        await().atMost(Api.PATIENCE).until(() -> ask(passenger, "1970-06-01", "KUMAR RAMASAMY", null).jsonPath()
                .getString("decision").equals("OK_TO_BOARD"));
        // when
        for (int day = 2; day <= 6; day++) {
            ask(passenger, "1970-06-0" + day, "KUMAR RAMASAMY", null).then().body("reasons.code", contains("DOB_MISMATCH"));
        }
        // then
        ask(passenger, "1970-06-01", "KUMAR RAMASAMY", null).then().body("reasons.code", contains("TOO_MANY_ATTEMPTS"))
                .body("missing", contains("PASSENGER_CODE"));
    }

    @Test
    void aCodeExpiresAndADepartureThatPassedIsRefused() {
        // given
        String code = code(UUID.randomUUID(), "MH");
        // when
        clock.advance(Duration.ofMinutes(16));
        // then
        check(MH, code, "MH370").body("decision", equalTo("INSUFFICIENT_DATA"));
        Api.write(Api.citizen(UUID.randomUUID()))
                .body(Map.of("airline", "MH", "flight", "MH370", "departureAt", "2020-01-01T00:00:00Z"))
                .post("/v1/me/passenger-codes").then().statusCode(422).body("type", endsWith(":departure-passed"));
    }

    @Test
    void aWebhookInsideIsRefused() {
        Api.airline(MH).body(Map.of("url", "https://10.0.0.1/hook")).put("/partner/v1/webhook").then().statusCode(422)
                .body("type", endsWith(":webhook-url-refused"));
    }

    private String code(UUID passenger, String airline) {
        return codeAt(passenger, airline, departure);
    }

    private String codeAt(UUID passenger, String airline, String departureAt) {
        String flight = airline.equals("AK") ? "AK5104" : "MH370";
        return Api.write(Api.citizen(passenger)).body(Map.of("airline", airline, "flight", flight, "departureAt", departureAt))
                .post("/v1/me/passenger-codes").then().statusCode(201).extract().path("code");
    }

    private Response ask(People.Person passenger, String birthDate, String surname, String givenNames) {
        Map<String, Object> traveller = new HashMap<>(Map.of("document", passenger.document(), "surname", surname));
        traveller.compute("birthDate", (field, none) -> birthDate);
        traveller.compute("givenNames", (field, none) -> givenNames);
        return Api.airline(MH).body(Map.of("traveller", traveller, "flight", "MH370", "departureAt", departure))
                .post("/partner/v1/boarding-checks").then().statusCode(201).extract().response();
    }

    private ValidatableResponse check(String airline, String code, String flight) {
        return checkAt(airline, code, flight, departure);
    }

    private static ValidatableResponse checkAt(String airline, String code, String flight, String departureAt) {
        return Api.airline(airline).body(Map.of("passengerCode", code, "flight", flight, "departureAt", departureAt))
                .post("/partner/v1/boarding-checks").then().statusCode(201);
    }

    /** The copy is fed by the topic: until it has read the change it would honestly answer from before. */
    private static void awaitCopy(UUID passenger) {
        await().atMost(Api.PATIENCE).until(() -> CopyVersion.of(passenger) >= 1);
    }

    private static boolean verified(Airline.Received push) throws Exception {
        JWSObject signed = JWSObject.parse(push.signature(), new Payload(push.body()));
        return signed.verify(new ECDSAVerifier(keys().getKeys().get(0).toECKey()))
                && push.id().equals(signed.getHeader().getCustomParam("jti"));
    }

    private static JWKSet keys() throws Exception {
        return JWKSet.parse(given().get("/public/v1/confirmation-keys").then().statusCode(200).extract().asString());
    }
}
