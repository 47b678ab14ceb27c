package org.selamat.status.boarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.status.person.domain.FreshHolders;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;
import org.selamat.status.testsupport.People;

import io.restassured.response.ValidatableResponse;

/** Whole flights, and what the people at the gate can do about an answer. */
@ServiceTest
class ManifestJourneyTest {

    private static final String MH = "airline-mh";
    private final String flight = "MH" + (1000 + (int) (Math.abs(UUID.randomUUID().getLeastSignificantBits()) % 9000));
    private final String departure = Instant.now().plus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS).toString();

    @Inject
    Gauge gauge;

    @Inject
    MovableClock clock;

    @Inject
    FreshHolders mirror;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void everyRowIsAnsweredOrToldWhatIsWrongWithIt() {
        // given
        var known = People.named("Kavitha a/p Subramaniam", "1991-05-06");
        awaitKnown(known);
        // when
        var answer = manifest(List.of(row("1A", traveller(known, "1991-05-06", "KAVITHA SUBRAMANIAM")),
                row("1B", traveller(People.unknown(), "1980", "SOMEBODY ELSE")),
                row("1C", traveller(known, "06/05/1991", "KAVITHA")), row("1A", traveller(known, "1991", "KAVITHA")),
                Map.of("ref", "1E", "passengerCode", "00000-00000"),
                row("1F", traveller(known, "1990-13-77", "KAVITHA")), row("1G", traveller(known, "2999", "KAVITHA"))))
                .statusCode(201);
        // then
        answer.body("passengers", hasSize(7)).body("passengers[0].check.decision", equalTo("OK_TO_BOARD"))
                .body("passengers[0].check.subjectRef", notNullValue())
                .body("passengers[1].check.decision", equalTo("NO_RECORD"))
                .body("passengers[2].errors.field", contains("/passengers/2/traveller/birthDate"))
                .body("passengers[3].errors.field", contains("/passengers/3/ref"))
                .body("passengers[4].check.decision", equalTo("INSUFFICIENT_DATA"))
                .body("passengers[5].errors.field", contains("/passengers/5/traveller/birthDate"))
                .body("passengers[6].errors.code", contains("CALENDAR_DATE"));
        String id = answer.extract().path("manifestId");
        Api.airline(MH).get("/partner/v1/manifests/{id}", id).then().statusCode(200).body("passengers", hasSize(4));
        Api.airline("airline-sq").get("/partner/v1/manifests/{id}", id).then().statusCode(404);
    }

    @Test
    void theMemoryCatchesUpAndKnowsWhoRegistered() {
        // given
        var known = People.named("Jugah anak Barieng", "1960-10-11");
        // when / then
        await().atMost(Api.PATIENCE).until(() -> mirror.holders(List.of(known.index())).containsKey(known.index()));
        assertThat(mirror.holders(List.of(known.index())).get(known.index()).person().value()).isEqualTo(known.id());
    }

    @Test
    void theSameManifestTwiceIsAnsweredOnceAndFiveHundredAreOneRequest() {
        // given
        var rows = IntStream.range(0, 500).mapToObj(i -> row("R" + i, traveller(People.unknown(), "1980", "SOMEBODY")))
                .toList();
        String key = UUID.randomUUID().toString();
        // when
        String first = send(rows, key).statusCode(201).body("passengers", hasSize(500)).extract().asString();
        // then
        assertThat(send(rows, key).statusCode(201).extract().asString()).isEqualTo(first);
        var oneMore = new java.util.ArrayList<>(rows);
        oneMore.add(row("R500", Map.of()));
        send(oneMore, UUID.randomUUID().toString()).statusCode(400);
    }

    @Test
    void aRefusalIsDisputedThenOverriddenAndTheClosedFlightIsFollowedNoMore() {
        // given
        UUID passenger = UUID.randomUUID();
        Api.decide("omar", passenger, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(30)));
        await().atMost(Api.PATIENCE).until(() -> CopyVersion.of(passenger) >= 1);
        clock.advance(Duration.ofHours(25));
        var answer = manifest(List.of(Map.of("ref", "2A", "passengerCode", code(passenger))))
                .body("passengers[0].check.decision", equalTo("DO_NOT_BOARD"));
        String check = answer.extract().path("passengers[0].check.decisionId");
        String manifest = answer.extract().path("manifestId");
        // when / then
        post(Tokens.partner(MH, "partner-airline"), check + "/override", override()).statusCode(403);
        post(Tokens.partner("airline-sq", "partner-airline"), check + "/dispute", Map.of()).statusCode(409);
        post(Tokens.partner(MH, "partner-airline"), check + "/dispute", Map.of()).statusCode(200)
                .body("decision", equalTo("REFER")).body("reasons.code", contains("ORDER_DISPUTED"))
                .body("referral.reference", equalTo(check));
        Contracts.assertValid(Topics.await("selamat.status.boarding.v1", event -> event.key().equals(passenger.toString())
                && event.type().equals("selamat.status.boarding-referred.v1")));
        post(Tokens.partner(MH, "partner-airline-supervisor"), check + "/override", override()).statusCode(201)
                .body("decision", equalTo("REFER"));
        post(Tokens.partner(MH, "partner-airline-supervisor"), check + "/override", override()).statusCode(409)
                .body("type", endsWith(":nothing-to-override"));
        Contracts.assertValid(Topics.await("selamat.status.boarding.v1", event -> event.key().equals(passenger.toString())
                && event.type().equals("selamat.status.boarding-overridden.v1")));
        Api.airline(MH).post("/partner/v1/manifests/{id}/close-out", manifest).then().statusCode(200)
                .body("closedAt", notNullValue());
        manifest(List.of(row("2A", Map.of()))).statusCode(409).body("type", endsWith(":flight-closed"));
        Api.airline(MH).get("/partner/v1/manifests/{id}", manifest).then().statusCode(200).body("passengers", hasSize(0));
    }

    @Test
    void anotherPurposeOpensNothing() {
        Api.write(io.restassured.RestAssured.given().auth().oauth2(Tokens.partner(MH, "partner-airline")))
                .header("X-Purpose", "CERTIFICATE_CHECK")
                .body(Map.of("flight", flight, "departureAt", departure, "passengers", List.of(row("1A", Map.of()))))
                .post("/partner/v1/manifests").then().statusCode(403).body("type", endsWith(":purpose-required"));
    }

    private void awaitKnown(People.Person person) {
        await().atMost(Api.PATIENCE).until(() -> manifest(List.of(row("0", traveller(person, "1991-05-06", "KAVITHA"))))
                .extract().path("passengers[0].check.decision").equals("OK_TO_BOARD_IF"));
    }

    private String code(UUID passenger) {
        return Api.write(Api.citizen(passenger)).body(Map.of("airline", "MH", "flight", flight, "departureAt", departure))
                .post("/v1/me/passenger-codes").then().statusCode(201).extract().path("code");
    }

    private ValidatableResponse manifest(List<Map<String, Object>> rows) {
        return send(rows, UUID.randomUUID().toString());
    }

    private ValidatableResponse send(List<Map<String, Object>> rows, String key) {
        return io.restassured.RestAssured.given().auth().oauth2(Tokens.partner(MH, "partner-airline"))
                .header("X-Purpose", "BOARDING_CHECK").header("Idempotency-Key", key).contentType("application/json")
                .body(Map.of("flight", flight, "departureAt", departure, "passengers", rows)).post("/partner/v1/manifests")
                .then();
    }

    private static ValidatableResponse post(String token, String path, Map<String, String> body) {
        var request = Api.write(io.restassured.RestAssured.given().auth().oauth2(token)).header("X-Purpose", "BOARDING_CHECK");
        return (body.isEmpty() ? request : request.body(body)).post("/partner/v1/boarding-checks/" + path).then();
    }

    private static Map<String, String> override() {
        return Map.of("reason", "RELEASE_SEEN", "supervisor", "KUL-DM-0417");
    }

    private static Map<String, Object> row(String ref, Map<String, Object> traveller) {
        return traveller.isEmpty() ? Map.of("ref", ref) : Map.of("ref", ref, "traveller", traveller);
    }

    private static Map<String, Object> traveller(People.Person person, String birthDate, String name) {
        return Map.of("document", person.document(), "birthDate", birthDate, "surname", name);
    }
}
