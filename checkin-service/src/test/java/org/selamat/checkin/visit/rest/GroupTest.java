package org.selamat.checkin.visit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class GroupTest {

    @Inject
    Rows rows;

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID grandfather = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        cafe = venue("FOOD", null);
    }

    @Test
    void aFamilyChecksInWithOneScanAndMaySendItAgain() {
        // given
        var members = List.of(member(null), member(badgeOf(child)), member(badgeOf(grandfather)));
        // when
        var first = checkIn(body(members));
        var again = checkIn(body(members));
        // then
        first.then().statusCode(200).body("results.status", contains("RECORDED", "RECORDED", "RECORDED"))
                .body("results.receipt.recordedBy", contains("SELF", "GUARDIAN", "GUARDIAN"))
                .body("results.receipt.proof", everyItem(equalTo("STATIC")));
        assertThat(again.asString()).isEqualTo(first.asString());
        for (var person : List.of(mother, child, grandfather)) {
            assertThat(first.asString()).doesNotContain(person.toString());
            Api.history(Tokens.citizen(person)).then().body("items", hasSize(1));
        }
        assertThat(visits(mother, child, grandfather)).isEqualTo(3);
    }

    @Test
    void oneWhoIsRefusedKeepsNoneOfTheOthersOut() {
        // given
        var lost = badge(grandfather, UUID.randomUUID());
        given().auth().oauth2(Tokens.citizen(grandfather)).delete("/v1/me/badges/" + lost.<String> path("id")).then()
                .statusCode(204);
        var taken = member(badgeOf(child));
        taken.put("id", Api.checkIn(UUID.randomUUID(), cafe, now));
        // when
        var answer = checkIn(body(List.of(member(lost.path("text")), taken, member("selamat-badge:1.AAAA"),
                member(badgeOf(child)))));
        // then
        answer.then().statusCode(200).body("results.status", contains("REFUSED", "REFUSED", "REFUSED", "RECORDED"))
                .body("results[0].problem.type", equalTo("urn:problem:checkin:badge-not-valid"))
                .body("results[1].problem.type", equalTo("urn:problem:checkin:id-taken"))
                .body("results[2].problem.type", equalTo("urn:problem:checkin:badge-not-valid"));
        assertThat(visits(mother, child, grandfather)).isOne();
    }

    @Test
    void whetherTwoBadgesBelongToOnePersonNobodyLearns() {
        // given
        var first = member(badgeOf(child));
        checkIn(body(List.of(first))).then().body("results.status", contains("RECORDED"));
        var earlier = now.minusSeconds(60);
        for (var text : List.of(badgeOf(child), badgeOf(grandfather))) {
            // when
            var other = new LinkedHashMap<>(first);
            other.put("badge", text);
            // then: at the same time and at another one, and beside the first
            checkIn(body(List.of(other))).then().body("results.problem.type", contains("urn:problem:checkin:id-taken"));
            checkIn(body(List.of(other), earlier)).then().body("results.problem.type",
                    contains("urn:problem:checkin:id-taken"));
            checkIn(body(List.of(first, other))).then().body("results.status", contains("RECORDED", "REFUSED"));
        }
        assertThat(visits(child, grandfather)).isOne();
    }

    @Test
    void aGroupOfNothingButInvalidBadgesIsRefusedOneByOne() {
        checkIn(body(List.of(member("selamat-badge:1.AAAA")))).then().statusCode(200).body("results.status",
                contains("REFUSED"));
    }

    @Test
    void aGroupWhoseCodeIsOfAKeyThatIsNotKnownHereYetIsSentAgain() {
        // given
        var body = body(List.of(member(null), member(badgeOf(child))));
        body.put("qr", Keys.unknown());
        // when, then
        checkIn(body).then().statusCode(200).body("results.status", everyItem(equalTo("RETRY")))
                .body("results.problem.type", everyItem(equalTo("urn:problem:checkin:code-key-unknown")));
        assertThat(visits(mother, child)).isZero();
    }

    @Test
    void whoLeavesTogetherIsCheckedOutTogether() {
        // given
        var earlier = now.minus(Duration.ofHours(1));
        var members = List.of(member(null, earlier), member(badgeOf(child), earlier));
        var body = body(members, earlier);
        checkIn(body).then().statusCode(200);
        // when
        body.put("checkedOutAt", now.toString());
        checkIn(body).then().statusCode(200).body("results.status", everyItem(equalTo("RECORDED")))
                .body("results.checkedOutAt", everyItem(equalTo(now.toString())));
        // then
        Api.history(Tokens.citizen(child)).then().body("items[0].endedAt", equalTo(now.toString()));
    }

    @Test
    void aGuardianStandsBehindEverybodyWhenTheDependantsPhoneScans() {
        // given
        var guardian = UUID.randomUUID();
        // when
        Api.post(Tokens.citizenFor(child, guardian), "/v1/me/visits/groups",
                body(List.of(member(null), member(badgeOf(grandfather))))).then().statusCode(200);
        // then
        assertThat(rows.visitsRecordedBy(guardian)).isEqualTo(2);
    }

    @Test
    void moreThanAClassIsTooMany() {
        // given
        var members = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 51; i++) {
            members.add(member("selamat-badge:1.AAAA"));
        }
        // when, then
        checkIn(body(members)).then().statusCode(400).body("errors[0].field", equalTo("members"));
        checkIn(body(members.subList(0, 50))).then().statusCode(200);
        checkIn(body(List.of())).then().statusCode(400);
    }

    private long visits(UUID... persons) {
        long visits = 0;
        for (var person : persons) {
            visits += rows.visitsOf(person);
        }
        return visits;
    }

    private Map<String, Object> body(List<Map<String, Object>> members) {
        return body(members, now);
    }

    private Map<String, Object> body(List<Map<String, Object>> members, Instant at) {
        return new LinkedHashMap<>(Map.of("qr", cafe.qr(), "checkedInAt", at.toString(), "members", members));
    }

    private Map<String, Object> member(String badge) {
        return member(badge, now);
    }

    private static Map<String, Object> member(String badge, Instant at) {
        var member = new LinkedHashMap<String, Object>(Map.of("id", Ids.visitAt(at)));
        if (badge != null) {
            member.put("badge", badge);
        }
        return member;
    }

    private Response checkIn(Map<String, Object> body) {
        return Api.post(Tokens.citizen(mother), "/v1/me/visits/groups", body);
    }

    private static String badgeOf(UUID person) {
        return badge(person, UUID.randomUUID()).path("text");
    }

    private static Response badge(UUID person, UUID id) {
        return Api.post(Tokens.citizen(person), "/v1/me/badges", Map.of("id", id)).then().statusCode(201).extract().response();
    }
}
