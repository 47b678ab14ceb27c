package org.selamat.status.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;

import io.restassured.response.ValidatableResponse;

/** A test of one's own: provisional, said twice, taken back with one tap. */
@ServiceTest
class SelfReportJourneyTest {

    @Inject
    MovableClock clock;

    private final UUID person = UUID.randomUUID();

    @Test
    void aPositiveIsASuspicionThatOneTapTakesBack() {
        // given
        String report = report("POSITIVE", "阳性", Duration.ofHours(2)).statusCode(201).body("state", equalTo("PROVISIONAL"))
                .body("statement", containsString("positive")).extract().path("reportId");
        Api.statusOf(person).body("label", equalTo("SUSPECTED")).body("order", equalTo(null))
                .body("why.rule", equalTo("UNCONFIRMED_POSITIVE"));
        Api.citizen(person).get("/v1/me/orders").then().body("items", empty());
        // when
        undo(person, report).statusCode(204);
        undo(person, report).statusCode(204);
        // then
        Api.statusOf(person).body("label", equalTo("LOW_RISK"));
        Api.citizen(person).get("/v1/me/self-reports").then().statusCode(200).body("items.state", contains("UNDONE"));
        Contracts.assertValid(Topics.await("selamat.status.evidence.v1",
                event -> event.type().equals("selamat.status.evidence-voided.v1")
                        && event.data().path("evidenceId").asText().equals(report)));
    }

    @Test
    void aResultUnderTheWrongMenuEntryIsNotRecorded() {
        // when
        report("POSITIVE", "negative", Duration.ofHours(2)).statusCode(422)
                .body("type", equalTo("urn:problem:status:result-not-confirmed")).body("detail", containsString("positive"));
        // then
        Api.citizen(person).get("/v1/me/self-reports").then().body("items", empty());
        Api.statusOf(person).body("version", equalTo(0));
    }

    @Test
    void afterADayOnlyACorrectionTakesItBackAndNobodyElseEverDoes() {
        // given
        String report = report("NEGATIVE", "negatif", Duration.ofHours(2)).statusCode(201).extract().path("reportId");
        // when / then
        undo(UUID.randomUUID(), report).statusCode(404);
        clock.advance(Duration.ofHours(25));
        undo(person, report).statusCode(409).body("type", equalTo("urn:problem:status:undo-over"));
        Api.citizen(person).get("/v1/me/self-reports").then().body("items.state", contains("STANDING"));
    }

    @Test
    void neitherTomorrowNorLongAgoNorAllDayLong() {
        report("NEGATIVE", "negative", Duration.ofHours(-1)).statusCode(422).body("type", containsString("not-yet"));
        report("NEGATIVE", "negative", Duration.ofDays(11)).statusCode(422).body("type", containsString("sample-too-old"));
        for (int i = 0; i < 6; i++) {
            report("INDETERMINATE", "unclear", Duration.ofHours(1)).statusCode(201);
        }
        report("NEGATIVE", "negative", Duration.ofHours(1)).statusCode(422).body("type", containsString("too-many-reports"));
        Api.citizen(person).get("/v1/me/self-reports").then().body("items", hasSize(6));
    }

    @Test
    void notACaseNeedsAReasonFromTheShortList() {
        // given
        Map<String, Object> body = Map.of("personId", person, "kind", "NOT_A_CASE", "reason", "BECAUSE", "occurredAt",
                Instant.now().minusSeconds(60));
        // when / then
        Api.officer("omar").body(body).post("/staff/v1/evidence").then().statusCode(400)
                .body("errors.field", contains("reasonKnown"));
    }

    private ValidatableResponse report(String result, String words, Duration ago) {
        return Api.write(Api.citizen(person)).body(Map.of("test", "RTK", "result", result, "confirmation", words, "kitSerial",
                "RTK-7731-004-2", "sampledAt", clock.instant().minus(ago))).post("/v1/me/self-reports").then();
    }

    private static ValidatableResponse undo(UUID person, String report) {
        return Api.citizen(person).delete("/v1/me/self-reports/" + report).then();
    }
}
