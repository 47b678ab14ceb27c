package org.selamat.identity.ledger.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

@IdentityTest
class AccessLogTest {

    private static final String TYPE = "selamat.audit.access-recorded.v1";
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final UUID person = UUID.randomUUID();

    @Test
    void pagesGoFromTheNewestToTheOldestWithoutGapOrRepetition() {
        // given
        var ids = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            ids.add(0, record(person, START.plusSeconds(i / 2), Map.of()));
        }
        awaitCount(25);
        // when
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().auth().oauth2(Tokens.citizen(person)).queryParam("limit", 7);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/me/access-log").then()
                    .statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        // then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids).doesNotHaveDuplicates();
        assertThat(times()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void anEntrySaysWhoWhatAndWhyInTheReadersLanguage() {
        // given
        record(person, START, Map.of("purpose", "BOARDING_CHECK", "fields", List.of("decision", "validUntil"), "actor", Map.of(
                "tenant", "PARTNER", "subject", "svc", "organisation", "airline-mh", "roles", List.of("partner-airline"))));
        awaitCount(1);
        // when
        var english = entry("en");
        var chinese = entry("zh");
        // then
        assertThat(english).containsEntry("organisation", "airline-mh").containsEntry("role", "partner-airline")
                .containsEntry("purpose", "Check before boarding a flight").containsEntry("outcome", "ALLOWED")
                .containsEntry("fields", List.of("decision", "validUntil")).doesNotContainKey("subject");
        assertThat(chinese).containsEntry("purpose", "登机前核查");
        assertThat(entry("ms").get("purpose")).isNotEqualTo(entry("ta").get("purpose"));
    }

    @Test
    void onlyThePersonAndTheirGuardianSeeTheEntries() {
        // given
        record(person, START, Map.of());
        awaitCount(1);
        var guardian = UUID.randomUUID();
        // when, then
        assertThat(items(Tokens.citizenFor(person, guardian))).hasSize(1);
        assertThat(items(Tokens.citizen(guardian))).isEmpty();
        given().auth().oauth2(Tokens.staff("agent", "auditor")).get("/v1/me/access-log").then().statusCode(403);
    }

    @Test
    void aRepeatedRecordIsKeptOnceAndABrokenOneBecomesADeadLetter() {
        // given
        var id = record(person, START, Map.of());
        record(person, START, Map.of("accessId", id));
        // when
        var broken = Topics.sendExample(TYPE, new java.util.HashMap<>(java.util.Collections.singletonMap("actor", null)));
        // then
        Topics.awaitRaw("selamat.audit.access.v1.dlt.identity", r -> broken.toString().equals(Topics.header(r, "ce_id")));
        awaitCount(1);
        assertThat(items(Tokens.citizen(person))).hasSize(1);
    }

    @Test
    void badPagesAreRefused() {
        for (var query : List.of("limit=0", "limit=101", "cursor=nonsense", "cursor=YQpi")) {
            given().auth().oauth2(Tokens.citizen(person)).get("/v1/me/access-log?" + query).then().statusCode(400);
        }
    }

    private static String record(UUID person, Instant at, Map<String, ?> overrides) {
        var id = UUID.randomUUID().toString();
        var data = new java.util.HashMap<String, Object>(
                Map.of("accessId", id, "personId", person.toString(), "at", at.toString()));
        data.putAll(overrides);
        Topics.sendExample(TYPE, data);
        return id;
    }

    private void awaitCount(int count) {
        Awaitility.await().until(() -> items(Tokens.citizen(person)).size() >= count);
    }

    private List<String> times() {
        return given().auth().oauth2(Tokens.citizen(person)).queryParam("limit", 100).get("/v1/me/access-log").path("items.at");
    }

    private static List<Map<String, Object>> items(String token) {
        return given().auth().oauth2(token).queryParam("limit", 100).get("/v1/me/access-log").then().statusCode(200).extract()
                .path("items");
    }

    private Map<String, Object> entry(String language) {
        return given().auth().oauth2(Tokens.citizen(person)).header("Accept-Language", language).get("/v1/me/access-log").then()
                .statusCode(200).extract().path("items[0]");
    }
}
