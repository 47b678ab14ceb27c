package org.selamat.status.policy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.testsupport.Api;

import io.restassured.response.ValidatableResponse;

/** From a proposal to its day: tried on everyone, adopted by another, in force when its day comes. */
@ServiceTest
class PolicyDraftJourneyTest {

    @Inject
    MovableClock clock;

    @Test
    void aDraftIsTriedOnEveryoneAdoptedByAnotherAndTakesEffectOnItsDay() {
        // given
        Api.decide("omar", UUID.randomUUID(), "CASE_SUSPECTED", clock.instant().minus(Duration.ofDays(9)));
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Kuala_Lumpur")).plusDays(1);
        String version = "MY-" + tomorrow + "-TEST";
        // when
        propose(version, tomorrow, Map.of("cases", Map.of("infectiousBefore", "P2D"))).statusCode(202);
        propose(version, tomorrow, Map.of()).statusCode(409).body("type", equalTo("urn:problem:status:policy-version-taken"));
        awaitState(version, "TRIED");
        adopt("omar", version).statusCode(403);
        adopt("bala", version).statusCode(200).body("state", equalTo("ADOPTED"));
        adopt("chong", version).statusCode(409);
        // then
        clock.advance(Duration.ofDays(2));
        awaitState(version, "IN_FORCE");
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_SUSPECTED", clock.instant().minusSeconds(60));
        Api.statusOf(person).body("policyVersion", equalTo(version));
    }

    @Test
    void thePastIsOnlyEverTried() {
        // given
        String version = "MY-2022-02-15-TEST";
        propose(version, LocalDate.parse("2022-02-15"), Map.of("cases", Map.of("suspicion", "P1D"))).statusCode(202);
        // when
        awaitState(version, "TRIED");
        // then
        adopt("bala", version).statusCode(409).body("type", equalTo("urn:problem:status:policy-not-adoptable"));
    }

    @Test
    void whatIsNoHealthPolicyIsRefusedByName() {
        LocalDate day = LocalDate.parse("2090-01-01");
        propose("MY-2090-01-01", day, Map.of("bulk", Map.of("canaryRows", 100000))).statusCode(422)
                .body("detail", containsString("'bulk'"));
        propose("MY-2090-01-01", day, Map.of("cases", Map.of("suspicions", "P1D"))).statusCode(422)
                .body("detail", containsString("suspicions"));
        propose("MY-2090-01-01", day, Map.of("cases", Map.of("isolation", Map.of("vaccinated", "-P1D")))).statusCode(422);
        Api.staff("bala", "batch-approver").get("/staff/v1/policy-drafts/MY-2090-01-01").then().statusCode(404);
    }

    private static ValidatableResponse propose(String version, LocalDate from, Map<String, Object> changes) {
        return Api.staff("omar", "health-officer")
                .body(Map.of("version", version, "from", from.toString(), "sources", List.of("test"), "changes", changes))
                .post("/staff/v1/policy-drafts").then();
    }

    private static ValidatableResponse adopt(String person, String version) {
        return Api.staff(person, "batch-approver").post("/staff/v1/policy-drafts/" + version + "/adoption").then();
    }

    private static void awaitState(String version, String state) {
        await(state).atMost(Api.PATIENCE).until(() -> state.equals(Api.staff("bala", "batch-approver")
                .get("/staff/v1/policy-drafts/" + version).then().statusCode(200).extract().path("state")));
    }
}
