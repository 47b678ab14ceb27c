package org.selamat.checkin.exposure.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.response.Response;

@ServiceTest
class ExposureTest {

    @Inject
    Rows rows;

    private final UUID infected = UUID.randomUUID();
    private final UUID visitor = UUID.randomUUID();
    private final Instant now = Daytime.now();
    private final ConfirmedInfection infection = ConfirmedInfection.of(infected);
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        cafe = venue("FOOD", null);
    }

    @Test
    void whoWasThereWithACaseIsTold() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        // when
        infection.confirm();
        // then
        var found = infection.awaitFound(visitor);
        assertThat(found.data().path("minutes").asInt()).isEqualTo(70);
        assertThat(found.data().path("weight").asDouble()).isEqualTo(0.5);
        assertThat(found.data().toString()).doesNotContain(infected.toString()).doesNotContain(cafe.id().toString());
        assertThat(infection.told()).extracting(EventMessage::key).containsExactly(visitor.toString());
    }

    @Test
    void whoWasSomewhereElseOrAtAnotherTimeIsNot() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(UUID.randomUUID(), venue("FOOD", null), minutesAgo(60));
        checkIn(UUID.randomUUID(), cafe, minutesAgo(60 + 90));
        // when
        infection.confirm();
        // then
        infection.awaitHeard(rows);
        assertThat(exposures()).isZero();
    }

    @Test
    void aVisitThatArrivesAfterTheCaseIsMatchedAsWell() {
        // given
        checkIn(infected, cafe, minutesAgo(3000));
        infection.confirm();
        infection.awaitHeard(rows);
        // when
        checkIn(visitor, cafe, minutesAgo(2990));
        // then
        assertThat(infection.awaitFound(visitor).data().path("minutes").asInt()).isEqualTo(80);
    }

    @Test
    void aVisitOfTheCaseThatArrivesLateIsMatchedAsWell() {
        // given
        checkIn(visitor, cafe, minutesAgo(3000));
        infection.confirm();
        infection.awaitHeard(rows);
        // when
        checkIn(infected, cafe, minutesAgo(2990));
        // then
        infection.awaitFound(visitor);
    }

    @Test
    void aCheckInElsewhereThatArrivesLateTakesTheExposureBack() {
        // given
        checkIn(infected, cafe, minutesAgo(3000));
        checkIn(visitor, cafe, minutesAgo(3030));
        infection.confirm();
        var found = infection.awaitFound(visitor);
        // when
        checkIn(visitor, venue("SHOP", null), minutesAgo(3005));
        // then
        var withdrawn = infection.awaitWithdrawn(visitor);
        assertThat(withdrawn.data().path("exposureId")).isEqualTo(found.data().path("exposureId"));
    }

    @Test
    void aCheckOutThatShortensTheContactReplacesItAndNobodyLooksUnexposedInBetween() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        var visit = checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        Api.checkOut(visitor, visit, minutesAgo(20)).then().statusCode(200);
        // then
        infection.awaitWithdrawn(visitor);
        assertThat(infection.told()).extracting(e -> e.type() + " " + e.data().path("minutes").asInt()).containsExactly(
                "selamat.checkin.exposure-found.v1 70", "selamat.checkin.exposure-found.v1 20",
                "selamat.checkin.exposure-withdrawn.v1 0");
    }

    @Test
    void aVoidedCaseTakesBackItsOwnExposuresAndNoOthers() {
        // given
        var other = ConfirmedInfection.of(UUID.randomUUID());
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(other.person(), cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        other.confirm();
        infection.awaitFound(visitor);
        other.awaitFound(visitor);
        // when
        infection.voided();
        // then
        infection.awaitWithdrawn(visitor);
        assertThat(exposures()).isZero();
        assertThat(rows.exposures(other.caseId(), visitor)).isOne();
    }

    @Test
    void aCaseThatWasVoidedBeforeItWasHeardOfStaysVoided() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.voided();
        infection.awaitHeard(rows);
        // when
        var confirmation = infection.confirm();
        // then
        awaitClaimed(confirmation);
        assertThat(infection.told()).isEmpty();
        assertThat(exposures()).isZero();
    }

    @Test
    void theSameCaseToldTwiceExposesOnce() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        awaitClaimed(infection.confirm());
        // then
        assertThat(infection.told()).hasSize(1);
    }

    @Test
    void aCrowdIsAnAlertForTwoPeopleToDecideAndNotAThousandMessages() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        for (int i = 0; i < 201; i++) {
            checkIn(UUID.randomUUID(), cafe, minutesAgo(30));
        }
        // when
        infection.confirm();
        // then
        infection.awaitHeard(rows);
        assertThat(rows.count("SELECT at_least FROM venue_alert WHERE case_id IN " + rows.everyNameOf(infection.caseId())))
                .isEqualTo(201);
        assertThat(exposures()).isZero();
        // when
        var alert = "/staff/v1/venue-alerts/" + alertId();
        put(staff("batch-approver"), alert + "/confirmation", Map.of()).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:alert-not-proposed"));
        put(staff("health-officer"), alert + "/proposal", Map.of("decision", "TELL", "reason", "OUTBREAK_CONFIRMED")).then()
                .statusCode(204);
        put(staff("health-officer", "batch-approver"), alert + "/confirmation", Map.of()).then().statusCode(403)
                .body("type", equalTo("urn:problem:checkin:second-person-required"));
        assertThat(exposures()).isZero();
        put(Tokens.staff("another", "batch-approver"), alert + "/confirmation", Map.of()).then().statusCode(204);
        // then
        org.awaitility.Awaitility.await().until(() -> exposures() == 201);
        put(staff("health-officer"), alert + "/proposal", Map.of("decision", "DISMISS", "reason", "CODE_PHOTOGRAPHED")).then()
                .statusCode(409).body("type", equalTo("urn:problem:checkin:alert-decided"));
    }

    @Test
    void aVisitThatCanNotBeTrueWeighsLessAndIsStillTold() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, venue("SHOP", null), minutesAgo(30).minusSeconds(5));
        checkIn(visitor, cafe, minutesAgo(30));
        // when
        infection.confirm();
        // then
        assertThat(infection.awaitFound(visitor).data().path("weight").asDouble()).isEqualTo(0.15);
    }

    @Test
    void aCaseWithAnImpossibleWindowIsADeadLetterAndHoldsNobodyUp() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        // when
        var broken = Topics.sendExample("selamat.status.case-confirmed.v1",
                Map.of("caseId", UUID.randomUUID().toString(), "personId", infected.toString(), "infectiousFrom",
                        "2026-11-20T00:00:00Z", "infectiousUntil", "2026-11-19T00:00:00Z"));
        infection.confirm();
        // then
        infection.awaitFound(visitor);
        Topics.awaitRaw("selamat.status.evidence.v1.dlt.checkin", r -> broken.toString().equals(Topics.header(r, "ce_id")));
    }

    @Test
    void exposuresFitTheirContract() {
        // given
        checkIn(infected, cafe, minutesAgo(60));
        checkIn(visitor, cafe, minutesAgo(40));
        infection.confirm();
        infection.awaitFound(visitor);
        infection.voided();
        infection.awaitWithdrawn(visitor);
        // when, then
        assertThat(infection.told()).hasSize(2).allSatisfy(Contracts::assertValid);
    }

    private UUID alertId() {
        return UUID.fromString(Api.get(staff("health-officer"), "/staff/v1/venue-alerts?limit=100").then().statusCode(200)
                .extract().path("items.find { it.venueId == '" + cafe.id() + "' }.id"));
    }

    private static String staff(String... roles) {
        return Tokens.staff("officer", roles);
    }

    private static Response put(String token, String path, Map<String, ?> body) {
        var request = given().auth().oauth2(token);
        return body.isEmpty() ? request.put(path) : request.contentType("application/json").body(body).put(path);
    }

    private void awaitClaimed(UUID event) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(60))
                .until(() -> rows.count("SELECT count(*) FROM inbox WHERE event_id = ?", event) == 1);
    }

    private long exposures() {
        return rows.exposures(infection.caseId());
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
