package org.selamat.helpdesk.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.helpdesk.testsupport.Helpdesk.citizen;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.open;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class CitizenCasesTest {

    private final UUID person = UUID.randomUUID();

    @Inject
    MovableClock clock;

    @Test
    void aContestBeforeAFlightIsPromisedWithinMinutes() {
        // given
        var now = Instant.parse("2026-11-21T09:00:00Z");
        clock.stopAt(now);
        // when
        open(person, contest(UUID.randomUUID(), now.plus(Duration.ofHours(4))))
                // then
                .then().statusCode(201)
                .header("Location", matchesPattern(".*/v1/cases/SLM-.*"))
                .body("handle", matchesPattern("SLM-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"))
                .body("queue", equalTo("BOARDING")).body("priority", equalTo("P0")).body("state", equalTo("NEW"))
                .body("firstResponseBy", equalTo("2026-11-21T09:05:00Z")).body("deadline", equalTo("2026-11-21T09:20:00Z"))
                .body("timeline.event", contains("OPENED")).body("grants", hasSize(0)).body("proofs", hasSize(0));
    }

    @Test
    void theSameOpeningAgainFindsTheSameCase() {
        // given
        var wish = with(contest(4), "grantAccess", true);
        var first = open(person, wish).then().statusCode(201).extract();
        // then
        open(person, wish).then().statusCode(201).body(equalTo(first.asString()));
        var handle = first.path("handle");
        citizen(person).get("/v1/cases").then().statusCode(200).body("items.handle", contains(handle));
    }

    @Test
    void anIdThatStandsForSomethingElseIsRefusedWhoeverItBelongsTo() {
        // given
        var wish = contest(4);
        opened(person, wish);
        // then
        open(person, with(wish, "grantAccess", true)).then().statusCode(422)
                .body("type", equalTo("urn:problem:common:idempotency-key-reused"));
        open(UUID.randomUUID(), wish).then().statusCode(422).body("type", equalTo("urn:problem:common:idempotency-key-reused"));
    }

    @Test
    void somebodyElsesCaseDoesNotExist() {
        // given
        var handle = opened(person, contest(4));
        var stranger = UUID.randomUUID();
        // then
        read(stranger, handle).then().statusCode(404).body("type", equalTo("urn:problem:helpdesk:case-not-found"));
        citizen(stranger).get("/v1/cases").then().body("items", hasSize(0));
        citizen(stranger).header("Idempotency-Key", "k1").post("/v1/cases/{h}/withdrawal", handle).then().statusCode(404);
        citizen(stranger).header("Idempotency-Key", "k2").post("/v1/cases/{h}/grants", handle).then().statusCode(404);
    }

    @Test
    void aMistypedHandleIsAnsweredLikeOneThatNobodyHas() {
        read(person, "SLM-7K3M-Q9XZ-1").then().statusCode(404).body("type", equalTo("urn:problem:helpdesk:case-not-found"));
        read(person, "hello").then().statusCode(404);
    }

    @Test
    void aContestNamesItsOrderAndNothingElseDoes() {
        // given
        var wish = contest(4);
        // then
        open(person, Map.of("id", UUID.randomUUID(), "kind", "CONTEST_ORDER")).then().statusCode(422)
                .body("type", equalTo("urn:problem:helpdesk:order-required"));
        open(person, with(wish, "kind", "QUESTION")).then().statusCode(422)
                .body("type", equalTo("urn:problem:helpdesk:order-not-applicable"));
    }

    @Test
    void nobodyOpensAReferralOrAFlightThatHasLeft() {
        // given
        var wish = contest(UUID.randomUUID(), Instant.now().minusSeconds(60));
        // then
        open(person, with(wish, "kind", "BOARDING_REFERRAL")).then().statusCode(400).body("errors.field", hasItem("kind"));
        open(person, wish).then().statusCode(422).body("type", equalTo("urn:problem:helpdesk:departure-passed"));
        open(person, with(contest(4), "flight", Map.of("number", "flight 12", "departureAt", "2027-01-01T00:00:00Z"))).then()
                .statusCode(400).body("errors.field", hasItem("flight.number"));
    }

    @Test
    void theTimelineSpeaksTheReadersLanguage() {
        // given
        var handle = opened(person, contest(4));
        // then
        for (var text : Map.of("ms", "Anda membuka kes ini.", "en", "You opened this case.", "zh", "您开立了此个案。", "ta",
                "இந்த வழக்கை நீங்கள் திறந்தீர்கள்.").entrySet()) {
            citizen(person).header("Accept-Language", text.getKey()).get("/v1/cases/{h}", handle).then()
                    .body("timeline[0].text", equalTo(text.getValue()));
        }
    }

    @Test
    void anUnchangedCaseIsNotSentAgain() {
        // given
        var handle = opened(person, contest(4));
        var tag = read(person, handle).then().statusCode(200).extract().header("ETag");
        // then
        citizen(person).header("If-None-Match", tag).get("/v1/cases/{h}", handle).then().statusCode(304);
        // when
        citizen(person).header("Idempotency-Key", "w-" + handle).post("/v1/cases/{h}/withdrawal", handle).then()
                .statusCode(200);
        // then
        citizen(person).header("If-None-Match", tag).get("/v1/cases/{h}", handle).then().statusCode(200)
                .body("state", equalTo("WITHDRAWN")).body("resolution", equalTo("WITHDRAWN"));
    }

    @Test
    void theListComesInPartsNewestFirst() {
        // given
        var first = opened(person, contest(4));
        var second = opened(person, contest(4));
        var third = opened(person, contest(4));
        // when
        var next = citizen(person).queryParam("limit", 2).get("/v1/cases").then().body("items.handle", contains(third, second))
                .body("next", notNullValue()).extract().<String> path("next");
        // then
        citizen(person).queryParam("limit", 2).queryParam("cursor", next).get("/v1/cases").then()
                .body("items.handle", contains(first)).body("next", nullValue());
    }

    @Test
    void accessIsOffUnlessGivenAndCanBeTakenBack() {
        // given
        var handle = opened(person, with(contest(4), "grantAccess", true));
        String grant = read(person, handle).then().body("grants.scopes", contains(contains("status:read")))
                .body("timeline.event", contains("OPENED", "ACCESS_GIVEN")).extract().path("grants[0].id");
        Topics.await("selamat.helpdesk.case.v1",
                e -> e.type().endsWith("grant-given.v1") && e.data().path("grantId").asText().equals(grant));
        // when
        citizen(person).delete("/v1/cases/{h}/grants/{g}", handle, grant).then().statusCode(204);
        citizen(person).delete("/v1/cases/{h}/grants/{g}", handle, grant).then().statusCode(204);
        // then
        read(person, handle).then().body("grants", hasSize(0)).body("timeline.event", hasItem("ACCESS_REVOKED"));
        Topics.await("selamat.helpdesk.case.v1",
                e -> e.type().endsWith("grant-revoked.v1") && e.data().path("grantId").asText().equals(grant));
        citizen(person).delete("/v1/cases/{h}/grants/{g}", handle, UUID.randomUUID()).then().statusCode(404)
                .body("type", containsString("grant-not-found"));
    }
}
