package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.history;
import static org.selamat.checkin.testsupport.Api.post;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venue;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.time.Duration;
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
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.response.Response;

/** A café that gives up, and what becomes of its poster. */
@ServiceTest
class ClosureTest {

    private static final String CLOSED = "urn:problem:checkin:venue-closed";

    @Inject
    Rows rows;

    private final UUID visitor = UUID.randomUUID();
    private final Instant before = Instant.now().minusSeconds(600);
    private TestVenue cafe;
    private String owner;

    @BeforeEach
    void open() {
        cafe = venue("FOOD", null);
        owner = Tokens.citizen(cafe.owner());
    }

    @Test
    void aLaterScanIsRefusedAndAnEarlierOneCountsHoweverLateItComes() {
        // given
        checkIn(visitor, cafe, before);
        // when
        close(owner, cafe.id()).then().statusCode(200).body("closedAt", notNullValue());
        // then
        scan(Instant.now().plusSeconds(1)).then().statusCode(409).body("type", equalTo(CLOSED));
        scan(before.plusSeconds(300)).then().statusCode(201);
        assertThat(rows.visitsOf(visitor)).isEqualTo(2);
        history(Tokens.citizen(visitor)).then().statusCode(200).body("items[0].venue.id", equalTo(cafe.id().toString()));
        var late = Instant.now().plusSeconds(1);
        new TestPhone().upload(visitor, List.of(entry(late), entry(before))).then().statusCode(200)
                .body("results.status", contains("REFUSED", "RECORDED"))
                .body("results[0].problem.type", equalTo(CLOSED));
    }

    @Test
    void closingAgainChangesNothingAndTheListStillShowsIt() {
        // given
        var first = close(owner, cafe.id());
        // when
        var again = close(owner, cafe.id());
        // then
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        get(owner, "/v1/venues").then().body("items.id", contains(cafe.id().toString())).body("items[0].closedAt",
                equalTo(first.path("closedAt")));
    }

    @Test
    void zonesCloseWithTheirPremisesAndNothingIsAddedOrChanged() {
        // given
        var hall = UUID.randomUUID();
        post(owner, path("/zones"), Map.of("id", hall, "name", "Dewan A")).then().statusCode(201);
        // when
        close(owner, cafe.id());
        // then
        get(owner, "/v1/venues/" + hall).then().body("closedAt", notNullValue());
        post(owner, path("/zones"), Map.of("id", UUID.randomUUID(), "name", "Dewan B")).then().statusCode(409).body("type",
                equalTo(CLOSED));
        given().auth().oauth2(owner).header("If-Match", "*").contentType("application/json").body(Map.of("capacity", 5))
                .put(path("")).then().statusCode(409).body("type", equalTo(CLOSED));
        get(owner, path("/poster")).then().statusCode(409).body("type", equalTo(CLOSED));
    }

    @Test
    void nobodyElseClosesIt() {
        // when
        close(Tokens.citizen(venue("SHOP", null).owner()), cafe.id()).then().statusCode(404);
        // then
        get(owner, path("")).then().body("closedAt", nullValue());
        checkIn(visitor, cafe, Instant.now());
    }

    @Test
    void searchFindsItNoMoreAndItsPosterNeedsNoReprint() {
        // given
        var id = UUID.randomUUID();
        var body = venueBody(id, "FOOD");
        var name = "Warung " + UUID.randomUUID().toString().substring(0, 8);
        body.put("name", name);
        register(cafe.owner(), body).then().statusCode(201);
        get(owner, "/v1/venues/" + id + "/qr").then().statusCode(200);
        rows.count("UPDATE issued_code SET key_id = 'AAAAAAAAAAA' WHERE venue_id = ? RETURNING 1", id);
        find(name).then().body("items", hasSize(1));
        get(owner, "/v1/me/reprints").then().body("items", hasSize(1));
        // when
        close(owner, id).then().statusCode(200);
        // then
        find(name).then().statusCode(200).body("items", hasSize(0));
        get(owner, "/v1/me/reprints").then().body("items", hasSize(0));
    }

    @Test
    void aBadgeIsNotReadAtAClosedDoor() {
        // given
        var badge = post(Tokens.citizen(visitor), "/v1/me/badges", Map.of("id", UUID.randomUUID())).<String> path("text");
        // when
        close(owner, cafe.id());
        // then
        var late = Instant.now().plusSeconds(1);
        post(owner, path("/badge-visits"), Map.of("id", Ids.visitAt(late), "badge", badge, "checkedInAt", late.toString()))
                .then().statusCode(409).body("type", equalTo(CLOSED));
    }

    @Test
    void whatAnotherReplicaClosedIsHeardOf() {
        // when
        rows.count("UPDATE venue SET closed_at = now() - interval '1 minute' WHERE id = ? RETURNING 1", cafe.id());
        // then
        await().atMost(Duration.ofSeconds(30)).until(() -> scan(Instant.now()).statusCode() == 409);
    }

    @Test
    void theVenuesOfWhoIsErasedCloseAMonthLater() {
        // when
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", cafe.owner()));
        // then
        await().atMost(Duration.ofSeconds(30)).until(() -> get(owner, path("")).path("closedAt") != null);
        assertThat(Instant.parse(get(owner, path("")).path("closedAt"))).isBetween(Instant.now().plus(Duration.ofDays(29)),
                Instant.now().plus(Duration.ofDays(30)));
        checkIn(visitor, cafe, Instant.now());
    }

    private Response scan(Instant at) {
        return checkIn(Tokens.citizen(visitor), Ids.visitAt(at), cafe.qr(), at);
    }

    private Map<String, Object> entry(Instant at) {
        return Map.of("id", Ids.visitAt(at), "qr", cafe.qr(), "checkedInAt", at.toString());
    }

    private static Response close(String token, UUID venue) {
        return given().auth().oauth2(token).post("/v1/venues/" + venue + "/closure");
    }

    private static Response find(String name) {
        return given().auth().oauth2(Tokens.citizen(UUID.randomUUID())).queryParam("name", name)
                .queryParam("district", "Lembah Pantai").get("/v1/venue-search");
    }

    private String path(String part) {
        return "/v1/venues/" + cafe.id() + part;
    }
}
