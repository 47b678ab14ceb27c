package org.selamat.checkin.visit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class BadgeTest {

    @Inject
    MovableClock clock;
    @Inject
    Rows rows;

    private final UUID visitor = UUID.randomUUID();
    private final UUID badgeId = UUID.randomUUID();
    private final Instant now = Instant.now();
    private TestVenue cafe;
    private String badge;

    @BeforeEach
    void issue() {
        cafe = Api.venue("FOOD", null);
        badge = issue(visitor, badgeId).then().statusCode(201).extract().path("text");
    }

    @Test
    void aVenuesStaffRecordsTheVisitAndLearnsNothing() {
        // when
        var id = Ids.visitAt(now);
        var answer = scan(cafe.owner(), id, badge);
        // then
        answer.then().statusCode(201);
        assertThat(answer.asString()).doesNotContain(visitor.toString()).doesNotContain(badgeId.toString());
        assertThat(scan(cafe.owner(), id, badge).asString()).isEqualTo(answer.asString());
        Api.history(Tokens.citizen(visitor)).then().body("items", hasSize(1)).body("items[0].proof", equalTo("GATEWAY"))
                .body("items[0].recordedBy", equalTo("VENUE"));
    }

    @Test
    void aBadgeOpensNothing() {
        // a photographed badge, in anybody's hands, isn't a log-in and only the owner of a venue can write with it
        given().auth().oauth2(badge).get("/v1/me/visits").then().statusCode(401);
        scan(UUID.randomUUID(), Ids.visitAt(now), badge).then().statusCode(404);
    }

    @Test
    void aLostOrInventedBadgeIsRefused() {
        // given
        var guessed = badge.substring(0, badge.length() - 4) + (badge.endsWith("AAAA") ? "BBBB" : "AAAA");
        // when, then
        refused(guessed);
        refused("selamat-badge:1.AAAA");
        refused("https://selamat.example/c#1.x.y");
        given().auth().oauth2(Tokens.citizen(visitor)).delete("/v1/me/badges/" + badgeId).then().statusCode(204);
        refused(badge);
        given().auth().oauth2(Tokens.citizen(UUID.randomUUID())).delete("/v1/me/badges/" + badgeId).then().statusCode(404);
    }

    @Test
    void theSameIdIsTheSameBadgeAndSomeoneElsesIsNone() {
        assertThat(issue(visitor, badgeId).<String> path("text")).isEqualTo(badge);
        issue(UUID.randomUUID(), badgeId).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:badge-not-issued"));
        Api.get(Tokens.citizen(visitor), "/v1/me/badges").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void revokingMakesNoRoomForMoreThanTenADay() {
        // given: the first of ten
        for (int i = 1; i < 10; i++) {
            var id = UUID.randomUUID();
            issue(visitor, id).then().statusCode(201);
            revoke(id);
        }
        // when, then
        issue(visitor, UUID.randomUUID()).then().statusCode(409);
        issue(visitor, badgeId).then().statusCode(201);
        // when
        clock.advance(Duration.ofHours(25));
        // then
        issue(visitor, UUID.randomUUID()).then().statusCode(201);
    }

    @Test
    void whetherTwoBadgesBelongToOnePersonNobodyLearns() {
        // given
        var other = issue(visitor, UUID.randomUUID()).<String> path("text");
        var anothers = issue(UUID.randomUUID(), UUID.randomUUID()).<String> path("text");
        var id = Ids.visitAt(now);
        scan(cafe.owner(), id, badge).then().statusCode(201);
        // when, then
        for (var text : List.of(other, anothers)) {
            scan(cafe.owner(), id, text).then().statusCode(422).body("type", equalTo("urn:problem:checkin:id-reused"));
        }
        scan(cafe.owner(), id, badge).then().statusCode(201);
        // when: the visitor deletes the visit
        given().auth().oauth2(Tokens.citizen(visitor)).delete("/v1/me/visits/" + id).then().statusCode(204);
        // then: nothing tells with which badge it was
        assertThat(rows.count("SELECT count(*) FROM badge_use WHERE visit_id = ?", id)).isZero();
    }

    @Test
    void thePagesHoldEveryBadgeOnceNewestFirst() {
        // given
        for (int i = 0; i < 4; i++) {
            issue(visitor, UUID.randomUUID()).then().statusCode(201);
        }
        // when
        var first = Api.get(Tokens.citizen(visitor), "/v1/me/badges?limit=3");
        var second = Api.get(Tokens.citizen(visitor), "/v1/me/badges?limit=3&cursor=" + first.path("next"));
        // then
        first.then().statusCode(200).body("items", hasSize(3));
        second.then().statusCode(200).body("items", hasSize(2)).body("next", nullValue())
                .body("items[1].id", equalTo(badgeId.toString()));
        Api.get(Tokens.citizen(visitor), "/v1/me/badges?limit=101").then().statusCode(400);
    }

    private void revoke(UUID id) {
        given().auth().oauth2(Tokens.citizen(visitor)).delete("/v1/me/badges/" + id).then().statusCode(204);
    }

    private void refused(String text) {
        scan(cafe.owner(), Ids.visitAt(now), text).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:badge-not-valid"));
    }

    private static Response issue(UUID person, UUID id) {
        return Api.post(Tokens.citizen(person), "/v1/me/badges", Map.of("id", id));
    }

    private Response scan(UUID owner, UUID id, String text) {
        return Api.post(Tokens.citizen(owner), "/v1/venues/" + cafe.id() + "/badge-visits",
                Map.of("id", id, "badge", text, "checkedInAt", now.toString()));
    }
}
