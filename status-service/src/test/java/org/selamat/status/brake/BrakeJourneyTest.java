package org.selamat.status.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.restassured.response.ValidatableResponse;

/** Single changes that add up are kept, not lost and not told to anyone, until two people have looked. */
@ServiceTest
class BrakeJourneyTest {

    @Inject
    Gauge gauge;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void whatIsOneTooManyIsHeldWithTheRestOfItsKindAndReleasedByTwo() {
        // given
        BatchSteps.applied(BatchSteps.people(9));
        UUID tenth = UUID.randomUUID();
        UUID eleventh = UUID.randomUUID();
        UUID ill = UUID.randomUUID();
        // when
        Stream.of(tenth, eleventh).forEach(person -> unsupported(person).statusCode(202));
        Api.decide("omar", ill, "CASE_CONFIRMED", anHourAgo());
        // then
        Stream.of(tenth, eleventh).forEach(person -> assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK"));
        assertThat(Api.labelOf(ill)).as("an examination stands behind it").isEqualTo("CONFIRMED");
        UUID trip = openTrip();
        Contracts.assertValid(awaitEvent("selamat.status.brake-tripped.v1", trip));
        Api.officer("omar").get("/staff/v1/brake/trips/{id}", trip).then().statusCode(200).body("held", equalTo(2))
                .body("source", equalTo("moh"))
                .body("explanation", containsString("moh was stopped: within the hour 10 people"));
        Api.auditor().get("/staff/v1/brake").then().statusCode(200)
                .body("trips.find { it.tripId == '" + trip + "' }.reason", equalTo("NO_PROVENANCE"));
        // when
        verdict(Api.approver("mei"), trip, "RELEASE").statusCode(202).body("state", equalTo("PROPOSED"));
        verdict(Api.approver("mei"), trip, "RELEASE").statusCode(403).body("type", endsWith(":second-person-required"));
        verdict(Api.officer("omar"), trip, "RELEASE").statusCode(403);
        verdict(Api.approver("ravi"), trip, "RELEASE").statusCode(202);
        // then
        Stream.of(tenth, eleventh).forEach(person -> Api.awaitLabel(person, "HOME_SURVEILLANCE"));
        Contracts.assertValid(awaitEvent("selamat.status.brake-released.v1", trip));
        verdict(Api.approver("mei"), trip, "DISCARD").statusCode(409).body("type", endsWith(":brake-trip-ended"));
    }

    @Test
    void whatTwoPeopleDiscardNeverHasAnEffect() {
        // given
        BatchSteps.applied(BatchSteps.people(9));
        UUID person = UUID.randomUUID();
        unsupported(person).statusCode(202);
        UUID trip = openTrip();
        // when
        verdict(Api.officer("omar"), trip, "DISCARD").statusCode(202);
        verdict(Api.approver("mei"), trip, "DISCARD").statusCode(202).body("state", equalTo("DISCARDED"));
        // then: and later evidence about the same person counts by itself
        Api.decide("omar", person, "CASE_CONFIRMED", anHourAgo());
        assertThat(Api.labelOf(person)).isEqualTo("CONFIRMED");
        Api.statusOf(person).body("why.evidence.kind", equalTo(List.of("CASE_CONFIRMED")));
    }

    @Test
    void nobodyWeakensTheBrakeAloneNorForLong() {
        // given
        BatchSteps.applied(BatchSteps.people(9));
        Map<String, Object> wish = Map.of("reason", "MASS_SCREENING", "unbackedFloor", 12, "worseningFloor", 1000, "lasts",
                "PT1H");
        // when: one person alone
        UUID weakening = UUID.fromString(Api.approver("mei").body(wish).post("/staff/v1/brake/weakenings").then()
                .statusCode(201).extract().path("weakeningId"));
        approve("mei", weakening).statusCode(403).body("type", endsWith(":second-person-required"));
        unsupported(UUID.randomUUID()).statusCode(202);
        gauge.reset();
        BatchSteps.applied(BatchSteps.people(9));
        // when: two
        approve("ravi", weakening).statusCode(200).body("approver", notNullValue());
        // then: two more pass, and no third
        unsupported(UUID.randomUUID()).statusCode(201);
        unsupported(UUID.randomUUID()).statusCode(201);
        unsupported(UUID.randomUUID()).statusCode(202);
        Contracts.assertValid(awaitEvent("selamat.status.brake-weakened.v1", weakening));
        Api.approver("mei").body(Map.of("reason", "X", "unbackedFloor", 12, "worseningFloor", 1000, "lasts", "PT13H"))
                .post("/staff/v1/brake/weakenings").then().statusCode(400);
        gauge.expireWeakenings();
    }

    private static ValidatableResponse unsupported(UUID person) {
        return Api.officer("omar").body(Map.of("personId", person, "kind", "HOME_SURVEILLANCE", "reason", "TEST", "occurredAt",
                anHourAgo())).post("/staff/v1/evidence").then();
    }

    private static ValidatableResponse verdict(io.restassured.specification.RequestSpecification who, UUID trip,
            String decision) {
        return who.body(Map.of("decision", decision, "reason", "LOOKED_AT")).post("/staff/v1/brake/trips/{id}/verdict", trip)
                .then();
    }

    private static ValidatableResponse approve(String who, UUID weakening) {
        return Api.approver(who).post("/staff/v1/brake/weakenings/{id}/approval", weakening).then();
    }

    private static Instant anHourAgo() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private static UUID openTrip() {
        return UUID.fromString(Api.auditor().get("/staff/v1/brake").then().statusCode(200).extract().jsonPath()
                .getString("trips.find { it.source == 'moh' }.tripId"));
    }

    private static EventMessage awaitEvent(String type, UUID key) {
        return Topics.await("selamat.status.batch.v1",
                event -> event.type().equals(type) && event.key().equals(key.toString()));
    }
}
