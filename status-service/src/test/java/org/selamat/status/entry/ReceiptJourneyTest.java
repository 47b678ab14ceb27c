package org.selamat.status.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;
import org.selamat.status.testsupport.Receipts;

import io.restassured.response.ValidatableResponse;

/** A certificate that isn't on record proves its doses at the counter, once, for its holder. */
@ServiceTest
class ReceiptJourneyTest {

    private static final String SQ = "airline-sq";
    private static final String NAME = "Nurul Huda binti Ahmad";
    private static final String BORN = "1988-02-03";
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();

    @Test
    void aReceiptLetsItsHolderBoardOnce() {
        // given
        Person passenger = known();
        String receipt = Receipts.signed(Receipts.claims(SQ, "HUDA NURUL AHMAD", BORN));
        // when / then
        check(passenger, null).body("decision", equalTo("INSUFFICIENT_DATA")).body("receipt", nullValue());
        String decision = check(passenger, receipt).body("decision", equalTo("OK_TO_BOARD"))
                .body("receipt.outcome", equalTo("CONSIDERED")).extract().path("decisionId");
        check(passenger, receipt).body("decision", equalTo("INSUFFICIENT_DATA"))
                .body("receipt.outcome", equalTo("RECEIPT_USED"));
        Api.airline(SQ).get("/partner/v1/boarding-checks/{id}", decision).then().body("decision", equalTo("OK_TO_BOARD"))
                .body("receipt.outcome", equalTo("CONSIDERED"));
    }

    @Test
    void somebodyElsesForgedOrExpiredChangesNothing() throws Exception {
        // given
        Person passenger = known();
        Map<String, Object> expired = Receipts.claims(SQ, NAME, BORN);
        expired.put("iat", Instant.now().getEpochSecond() - 1800);
        expired.put("exp", Instant.now().getEpochSecond() - 900);
        String good = Receipts.signed(Receipts.claims(SQ, NAME, BORN));
        // then
        refused(passenger, Receipts.signed(Receipts.claims(SQ, "Tan Mei Ling", BORN)), "NAME_MISMATCH");
        refused(passenger, Receipts.signed(Receipts.claims(SQ, NAME, "1988-02-04")), "DOB_MISMATCH");
        refused(passenger, Receipts.signed(Receipts.claims("airline-ak", NAME, BORN)), "AUDIENCE_MISMATCH");
        refused(passenger, Receipts.signed(expired), "CERT_EXPIRED");
        refused(passenger, good.substring(0, good.length() - 8) + "AAAAAAAA", "CERT_SIGNATURE_INVALID");
        refused(passenger, "no receipt", "CERT_SIGNATURE_INVALID");
    }

    @Test
    void aPassengerOfWhomOnlyACodeIsKnownAndASecondRowProveNothing() {
        // given
        Person passenger = known();
        String code = code(passenger);
        String receipt = Receipts.signed(Receipts.claims(SQ, NAME, BORN));
        // when
        var rows = Api.airline(SQ).body(Map.of("flight", "SQ107", "departureAt", departure, "destination", "XA", "passengers",
                List.of(Map.of("ref", "1", "passengerCode", code, "receipt", receipt), row("2", passenger, receipt),
                        row("3", passenger, receipt))))
                .post("/partner/v1/manifests").then().statusCode(201).extract().jsonPath();
        // then
        assertThat(rows.getList("passengers.check.receipt.outcome", String.class)).containsExactly("TRAVELLER_INCOMPLETE",
                "CONSIDERED", "RECEIPT_USED");
        assertThat(rows.getList("passengers.check.decision", String.class)).containsExactly("INSUFFICIENT_DATA", "OK_TO_BOARD",
                "INSUFFICIENT_DATA");
    }

    @Test
    void aCodeWithTheNameOfItsPersonProvesWhatTheirReceiptDoes() {
        // given
        Person passenger = known();
        // then: the names of record, certificate and traveller are one person's, or nothing is proven
        withCode(passenger, NAME, BORN, NAME).body("receipt.outcome", equalTo("CONSIDERED"))
                .body("identityMatch", equalTo("PASSENGER_CODE")).body("decision", equalTo("OK_TO_BOARD"));
        withCode(passenger, "TAN MEI LING", BORN, "Tan Mei Ling").body("receipt.outcome", equalTo("NAME_MISMATCH"))
                .body("decision", equalTo("INSUFFICIENT_DATA"));
        withCode(passenger, NAME, "1988-02-04", NAME).body("receipt.outcome", equalTo("DOB_MISMATCH"));
        withCode(passenger, NAME, BORN, "Tan Mei Ling").body("receipt.outcome", equalTo("NAME_MISMATCH"));
    }

    /** @param certified name on the certificate, with the birth date that the traveller says */
    private ValidatableResponse withCode(Person passenger, String name, String birth, String certified) {
        return Api.airline(SQ)
                .body(Map.of("passengerCode", code(passenger), "traveller", Map.of("surname", name, "birthDate", birth),
                        "flight",
                        "SQ107", "departureAt", departure, "destination", "XA", "receipt",
                        Receipts.signed(Receipts.claims(SQ, certified, birth))))
                .post("/partner/v1/boarding-checks").then().statusCode(201);
    }

    private String code(Person passenger) {
        return Api.write(Api.citizen(passenger.id()))
                .body(Map.of("airline", "SQ", "flight", "SQ107", "departureAt", departure)).post("/v1/me/passenger-codes")
                .then().statusCode(201).extract().path("code");
    }

    private void refused(Person passenger, String receipt, String outcome) {
        check(passenger, receipt).body("receipt.outcome", equalTo(outcome)).body("decision", equalTo("INSUFFICIENT_DATA"));
    }

    private Person known() {
        Person passenger = People.named(NAME, BORN);
        await().atMost(Api.PATIENCE).until(() -> VaccinationsKnown.areFresh()
                && "EXACT".equals(check(passenger, null).extract().path("identityMatch")));
        return passenger;
    }

    private ValidatableResponse check(Person passenger, String receipt) {
        Map<String, Object> body = new HashMap<>(Map.of("traveller", traveller(passenger), "flight", "SQ107", "departureAt",
                departure, "destination", "XA"));
        body.compute("receipt", (field, none) -> receipt);
        return Api.airline(SQ).body(body).post("/partner/v1/boarding-checks").then().statusCode(201);
    }

    private static Map<String, Object> row(String ref, Person passenger, String receipt) {
        return Map.of("ref", ref, "traveller", traveller(passenger), "receipt", receipt);
    }

    private static Map<String, Object> traveller(Person passenger) {
        return Map.of("document", passenger.document(), "surname", "NURUL HUDA BINTI AHMAD", "birthDate", BORN);
    }
}
