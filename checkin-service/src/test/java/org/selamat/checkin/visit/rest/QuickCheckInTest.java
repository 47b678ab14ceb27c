package org.selamat.checkin.visit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;

/** Whoever checks in is answered by the short way, and can't tell. */
@ServiceTest
class QuickCheckInTest {

    private static final List<String> HEADERS = List.of("Content-Type", "Location", "Content-Length");

    @Inject
    Rows rows;
    @Inject
    MeterRegistry metrics;

    private final UUID person = UUID.randomUUID();
    private final String token = Tokens.citizen(person);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final UUID first = Ids.visitAt(now.minusSeconds(60));
    private TestVenue cafe;
    private Response known;

    @BeforeEach
    void makeTheTokenKnown() {
        cafe = venue("FOOD", null);
        known = checkIn(token, first, cafe.qr(), now.minusSeconds(60));
        known.then().statusCode(201);
    }

    @Test
    void theAnswerIsTheSameToTheLetter() {
        // given
        double before = quick();
        // when
        var again = checkIn(token, first, cafe.qr(), now.minusSeconds(60));
        // then
        assertThat(quick()).isEqualTo(before + 1);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(known.asString());
        assertThat(HEADERS).allSatisfy(name -> assertThat(again.header(name)).isEqualTo(known.header(name)));
    }

    @Test
    void whoComesForTheFirstTimeIsAnsweredTheSame() {
        // given
        var fresh = Tokens.citizen(UUID.randomUUID());
        double before = quick();
        // when, then
        checkIn(fresh, Ids.visitAt(now), cafe.qr(), now).then().statusCode(201);
        assertThat(quick()).isEqualTo(before + 1);
    }

    @Test
    void whoseTokenIsWorthlessOrNoCitizensIsRefusedInTheUsualWords() {
        double before = quick();
        var id = Ids.visitAt(now);
        checkIn(token.substring(0, token.length() - 6) + "AAAAAA", id, cafe.qr(), now).then().statusCode(401)
                .contentType("application/problem+json");
        checkIn(Tokens.staff("nurul", "health-officer"), id, cafe.qr(), now).then().statusCode(403)
                .contentType("application/problem+json");
        assertThat(quick()).isEqualTo(before);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE id = ?", id)).isZero();
    }

    @Test
    void aPhoneMaySayTheCharacterSet() {
        double before = quick();
        var body = "{\"id\":\"%s\",\"qr\":\"%s\",\"checkedInAt\":\"%s\"}".formatted(first, cafe.qr(), now.minusSeconds(60));
        given().config(asTheyAre()).auth().oauth2(token).contentType("application/json; charset=UTF-8").body(body)
                .post("/v1/me/visits").then().statusCode(201);
        assertThat(quick()).isEqualTo(before + 1);
    }

    private static RestAssuredConfig asTheyAre() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    @Test
    void whatIsNewIsRecordedOnce() {
        // given
        double before = quick();
        var id = Ids.visitAt(now);
        // when
        checkIn(token, id, cafe.qr(), now).then().statusCode(201);
        // then
        assertThat(quick()).isEqualTo(before + 1);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE id = ? AND person_id = ?", id, rows.pseudonym(person, id)))
                .isOne();
    }

    @Test
    void aGuardianIsKeptWithTheVisitOfADependant() {
        // given
        var guardian = Tokens.citizenFor(person, UUID.randomUUID());
        checkIn(guardian, Ids.visitAt(now.minusSeconds(30)), cafe.qr(), now.minusSeconds(30)).then().statusCode(201);
        double before = quick();
        // when, then
        checkIn(guardian, Ids.visitAt(now), cafe.qr(), now).then().statusCode(201).body("recordedBy", equalTo("GUARDIAN"));
        assertThat(quick()).isEqualTo(before + 1);
    }

    @Test
    void whatIsRefusedIsRefusedInTheUsualWords() {
        var others = checkIn(Tokens.citizen(UUID.randomUUID()), Ids.visitAt(now), cafe.qr(), now).<String> path("id");
        double before = quick();
        var forged = cafe.qr().substring(0, cafe.qr().length() - 4) + "AAAA";
        refused(checkIn(token, Ids.visitAt(now), forged, now), 422, "code-not-genuine");
        refused(checkIn(token, Ids.visitAt(now), Keys.unknown(), now), 422, "code-key-unknown");
        refused(checkIn(token, UUID.randomUUID(), cafe.qr(), now), 422, "visit-id-unusable");
        refused(checkIn(token, first, cafe.qr(), now), 422, "id-reused");
        refused(checkIn(token, UUID.fromString(others), cafe.qr(), now), 409, "id-taken");
        assertThat(quick()).isEqualTo(before);
    }

    @Test
    void whatIsNoCheckInGetsTheAnswerOfTheStrictReader() {
        double before = quick();
        for (var body : List.of("{", "[]", "{\"id\":\"" + first + "\"}",
                "{\"id\":\"" + first + "\",\"qr\":\"x\",\"qr\":\"y\"}")) {
            given().auth().oauth2(token).contentType("application/json").body(body).post("/v1/me/visits").then().statusCode(400)
                    .contentType("application/problem+json");
        }
        given().contentType("application/json").body("{}").post("/v1/me/visits").then().statusCode(401);
        assertThat(quick()).isEqualTo(before);
    }

    private static void refused(Response answer, int status, String type) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.<String> path("type")).isEqualTo("urn:problem:checkin:" + type);
    }

    private double quick() {
        return metrics.counter("checkin.answered.quickly").count();
    }
}
