package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venue;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

/** What hangs at a door: printed, scanned by its owner, reported by visitors. */
@ServiceTest
class PosterTest {

    @Inject
    Rows rows;

    private TestVenue cafe;
    private String owner;

    @BeforeEach
    void open() {
        cafe = venue("FOOD", null);
        owner = Tokens.citizen(cafe.owner());
    }

    @Test
    void theOwnerPrintsThePosterAndNobodyElseDoes() {
        // when
        var poster = get(owner, path("/poster"));
        // then
        poster.then().statusCode(200).contentType("application/pdf");
        assertThat(poster.asByteArray()).startsWith("%PDF-".getBytes());
        for (var part : List.of("/poster", "/nfc-link", "/poster-checks")) {
            get(Tokens.citizen(UUID.randomUUID()), path(part)).then().statusCode(404);
        }
    }

    @Test
    void aNameThatCannotBeDrawnIsSaidAndTheCodeIsThereAnyway() {
        // given
        var id = UUID.randomUUID();
        var body = venueBody(id, "FOOD");
        body.put("name", "Kedai 茨厂街");
        register(cafe.owner(), body).then().statusCode(201);
        // when, then
        get(owner, "/v1/venues/" + id + "/poster").then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:name-not-printable"));
        get(owner, "/v1/venues/" + id + "/qr").then().statusCode(200);
    }

    @Test
    void aCheckInByTheTagIsBetterProvenThanOneByThePoster() {
        // given
        var link = get(owner, path("/nfc-link")).<String> path("link");
        var now = Instant.now();
        var visitor = Tokens.citizen(UUID.randomUUID());
        // when, then
        checkIn(visitor, Ids.visitAt(now), link, now).then().statusCode(201).body("proof", equalTo("NFC"));
        checkIn(visitor, Ids.visitAt(now), link.replace(".N", ".M"), now).then().statusCode(201)
                .body("proof", equalTo("STATIC"));
    }

    @Test
    void theOwnersScanTellsWhetherItIsStillTheOwnCode() {
        scan(cafe.qr()).then().statusCode(200).body("result", equalTo("RIGHT"));
        scan(venue("SHOP", null).qr()).then().statusCode(200).body("result", equalTo("OTHER_VENUE"));
        scan("https://evil.example/c#1.abc.def").then().statusCode(200).body("result", equalTo("NOT_GENUINE"));
        get(owner, path("/poster-checks")).then().statusCode(200).body("days", hasSize(1))
                .body("days[0].selfScans.RIGHT", equalTo(1)).body("days[0].selfScans.OTHER_VENUE", equalTo(1));
    }

    @Test
    void officersSeeADoorThatThreePeopleReportedAndTheOwnerTheNumber() {
        // given
        var first = Tokens.citizen(UUID.randomUUID());
        report(first, cafe.id(), "COVERED");
        report(first, cafe.id(), "LEADS_ELSEWHERE");
        report(Tokens.citizen(UUID.randomUUID()), cafe.id(), "COVERED");
        reported(100).then().body("items.venueId", org.hamcrest.Matchers.not(hasItem(cafe.id().toString())));
        // when
        report(Tokens.citizen(UUID.randomUUID()), cafe.id(), "COVERED");
        // then
        reported(100).then().body("items.find { it.venueId == '" + cafe.id() + "' }.visitors", equalTo(3));
        get(owner, path("/poster-checks")).then().body("days[0].reports.COVERED", equalTo(2))
                .body("days[0].reports.LEADS_ELSEWHERE", equalTo(1));
        assertThat(get(owner, path("/poster-checks")).asString()).doesNotContain("person");
    }

    @Test
    void aReportTellsNothingAboutWhetherThereIsSuchAVenue() {
        report(Tokens.citizen(UUID.randomUUID()), UUID.randomUUID(), "MISSING");
    }

    @Test
    void aPosterOfAFormerKeyIsOnTheListUntilItIsPrintedAnew() {
        // given
        get(owner, "/v1/me/reprints").then().statusCode(200).body("items", hasSize(0));
        rows.count("UPDATE issued_code SET key_id = 'AAAAAAAAAAA' WHERE venue_id = ? RETURNING 1", cafe.id());
        // when, then
        get(owner, "/v1/me/reprints").then().body("items.venueId", equalTo(List.of(cafe.id().toString())))
                .body("next", nullValue());
        get(owner, path("/poster")).then().statusCode(200);
        get(owner, "/v1/me/reprints").then().body("items", hasSize(0));
    }

    private Response scan(String text) {
        return given().auth().oauth2(owner).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json").body(Map.of("qr", text)).post(path("/self-scans"));
    }

    private static void report(String visitor, UUID venue, String fault) {
        given().auth().oauth2(visitor).contentType("application/json").body(Map.of("fault", fault))
                .put("/v1/me/poster-reports/" + venue).then().statusCode(204);
    }

    private static Response reported(int limit) {
        return get(Tokens.staff("nurul", "health-officer"), "/staff/v1/poster-reports?limit=" + limit);
    }

    private String path(String part) {
        return "/v1/venues/" + cafe.id() + part;
    }
}
