package org.selamat.identity.erasure.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.identity.erasure.application.EraseDue;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Whoever wants to be forgotten is, after a while in which it can be taken back, and by nobody else's wish. */
@IdentityTest
class ErasureJourneyTest {

    private static final Duration DELAY = Duration.ofDays(30);
    /** What stays names nobody: who read the record, that it was deleted, and why which message went out. */
    private static final List<String> STAYS = List.of("access_entry", "erasure");

    @Inject
    Rows rows;

    @Inject
    MovableClock clock;

    @Inject
    EraseDue eraseDue;

    @Test
    void whoWantsToBeForgottenLeavesNothingThatNamesThem() {
        // given
        var citizen = App.onNewDevice().register();
        given().auth().oauth2(citizen.accessToken()).contentType(ContentType.JSON).header("If-Match", "\"1\"")
                .body(Map.of("fullName", "Nurul Huda binti Ali")).patch("/v1/me").then().statusCode(200);
        clock.advance(Duration.ofSeconds(61));
        // when
        var due = ask(citizen.accessToken()).statusCode(202).body("heldBy", nullValue()).extract().<String> path("dueAt");
        // then
        assertThat(new Inbox(citizen.phone()).await(2)).contains("aplikasi");
        assertThat(ask(citizen.accessToken()).statusCode(202).extract().<String> path("dueAt")).isEqualTo(due);
        clock.advance(DELAY.minusMinutes(1));
        eraseDue.run();
        assertThat(rowsOf(citizen.id())).contains("person 1", "identity_document 1", "former_name 1");
        // when
        clock.advance(Duration.ofMinutes(2));
        eraseDue.run();
        // then
        assertThat(rowsOf(citizen.id())).allMatch(table -> STAYS.stream().anyMatch(table::startsWith)).contains("erasure 1");
        assertThat(rows.count("select count(*) from subject_key where subject = ?", citizen.id())).isZero();
        assertThat(told(citizen.id(), "selamat.identity.person.v1", "person-erased").data().path("personId").asText())
                .isEqualTo(citizen.id().toString());
        assertThat(told(citizen.id(), "selamat.identity.session.v1", "session-revoked").data().path("reason").asText())
                .isEqualTo("PERSON_ERASED");
        citizen.app().refresh(citizen.refreshToken()).then().statusCode(400);
        given().auth().oauth2(citizen.accessToken()).get("/v1/me").then().statusCode(404);
        assertThat(registeredAgain(citizen)).isNotEqualTo(citizen.id().toString());
    }

    @Test
    void anOldSignInIsNotEnoughAndTheWishCanBeTakenBack() {
        // given
        var citizen = App.onNewDevice().register();
        clock.advance(Duration.ofMinutes(6));
        // when, then
        ask(citizen.accessToken()).statusCode(403).body("type", equalTo("urn:problem:identity:fresh-sign-in-required"));
        String again = citizen.app().redeem(citizen.app().prove(citizen.phone(), 2)).path("access_token");
        ask(again).statusCode(202);
        given().auth().oauth2(again).get("/v1/me/erasure").then().statusCode(200).body("heldBy", nullValue());
        given().auth().oauth2(citizen.accessToken()).delete("/v1/me/erasure").then().statusCode(204);
        given().auth().oauth2(again).delete("/v1/me/erasure").then().statusCode(404);
        given().auth().oauth2(again).get("/v1/me/erasure").then().statusCode(404);
        clock.advance(DELAY);
        eraseDue.run();
        assertThat(rowsOf(citizen.id())).contains("person 1", "identity_document 1");
    }

    @Test
    void aGuardianGoesWithTheChildOrNotAtAll() {
        // given
        var guardian = App.onNewDevice().register();
        var child = addChild(guardian);
        // when, then
        ask(guardian.accessToken()).statusCode(409).body("type", equalTo("urn:problem:identity:dependants-remain"));
        String acting = guardian.app().actFor(child, guardian.accessToken()).path("access_token");
        ask(acting).statusCode(202);
        ask(guardian.accessToken()).statusCode(202);
        var later = addChild(guardian);
        given().auth().oauth2(guardian.accessToken()).get("/v1/me/erasure").then().body("heldBy", equalTo("DEPENDANTS"));
        clock.advance(DELAY);
        eraseDue.run();
        assertThat(rowsOf(child)).noneMatch(table -> table.startsWith("person"));
        assertThat(rowsOf(guardian.id())).contains("person 1");
        assertThat(rowsOf(later)).contains("person 1");
    }

    @Test
    void mergedRecordsGoTogetherButNotWhileStaffAreTakingThemApart() {
        // given
        var first = App.onNewDevice().register();
        var second = App.onNewDevice().register();
        ask(first.accessToken()).statusCode(202);
        String merge = staff("aminah", "helpdesk-l2", Map.of("survivorId", second.id(), "mergedId", first.id(), "reason", "X"),
                "").statusCode(201).extract().path("id");
        staff("ravi", "correction-approver", Map.of(), "/" + merge + "/approval").statusCode(200);
        staff("lim", "helpdesk-l2", Map.of("reason", "TWO_PERSONS"), "/" + merge + "/unmerge").statusCode(200);
        // when, then
        given().auth().oauth2(second.accessToken()).get("/v1/me/erasure").then().body("heldBy", equalTo("PARTING"));
        clock.advance(DELAY);
        eraseDue.run();
        assertThat(rowsOf(second.id())).contains("person 1");
        // when
        rows.count("with u as (update person_merge set state = 'MERGED' where id = ? returning 1) select count(*) from u",
                UUID.fromString(merge));
        clock.advance(Duration.ofDays(1));
        eraseDue.run();
        // then
        for (var id : List.of(first.id(), second.id())) {
            assertThat(rowsOf(id)).allMatch(table -> STAYS.stream().anyMatch(table::startsWith));
            told(id, "selamat.identity.person.v1", "person-erased");
        }
    }

    /** With the same phone and the same document, as somebody new. */
    private static String registeredAgain(Citizen citizen) {
        var app = App.onNewDevice();
        var tokens = app.redeem(app.prove(citizen.phone(), 3)).then().body("scope", equalTo("register")).extract();
        return given().auth().oauth2(tokens.path("access_token")).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON).body(App.registration("Nurul Huda binti Ahmad", citizen.document()))
                .post("/v1/registration").then().statusCode(201).extract().path("personId");
    }

    /** Every table that names persons, with the number of this person's rows; a new table is in here by itself. */
    private List<String> rowsOf(UUID person) {
        var tables = rows.texts("""
                SELECT DISTINCT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'
                AND column_name IN ('person_id', 'guardian_id', 'dependant_id', 'survivor_id', 'merged_id')
                UNION SELECT 'person.id'""");
        assertThat(tables).contains("account.person_id", "delegation.guardian_id", "former_name.person_id",
                "outgoing_message.person_id", "identity_document.person_id");
        return tables.stream().map(name -> name.split("\\."))
                .map(name -> name[0] + " "
                        + rows.count("select count(*) from " + name[0] + " where " + name[1] + " = ?", person))
                .filter(table -> !table.endsWith(" 0")).toList();
    }

    private static EventMessage told(UUID person, String topic, String event) {
        var message = Topics.await(topic, e -> e.key().equals(person.toString()) && e.type().endsWith(event + ".v1"));
        Contracts.assertValid(message);
        return message;
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).put("/v1/me/erasure").then();
    }

    private static ValidatableResponse staff(String name, String role, Map<String, ?> body, String path) {
        var request = given().auth().oauth2(Tokens.staff(name, role)).contentType(ContentType.JSON)
                .header("X-Purpose", "CORRECTION").header("Idempotency-Key", UUID.randomUUID().toString());
        return (body.isEmpty() ? request : request.body(body)).post("/staff/v1/person-merges" + path).then();
    }

    private static UUID addChild(Citizen guardian) {
        return UUID.fromString(given().auth().oauth2(guardian.accessToken())
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON)
                .body(Map.of("fullName", "Adam bin Ali", "birthDate", "2018-05-04", "relation", "CHILD", "document",
                        Map.of("type", "MYKID", "country", "MYS", "number", App.newMyKad())))
                .post("/v1/me/dependants").then().statusCode(201).extract().path("personId"));
    }
}
