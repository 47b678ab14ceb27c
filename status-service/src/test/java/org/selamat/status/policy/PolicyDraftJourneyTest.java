package org.selamat.status.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.restassured.response.ValidatableResponse;

/** From a proposal to its day: tried on everyone, adopted by another, in force when its day comes. */
@ServiceTest
class PolicyDraftJourneyTest {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    @Inject
    MovableClock clock;

    @Inject
    PolicySet policies;

    @Inject
    RecordEvidence evidence;

    @Inject
    Gauge gauge;

    @Test
    void aDraftIsTriedOnEveryoneAdoptedByAnotherAndTakesEffectOnItsDay() {
        // given
        Api.decide("omar", UUID.randomUUID(), "CASE_SUSPECTED", clock.instant().minus(Duration.ofDays(9)));
        LocalDate day = nextFreeDay();
        String version = "MY-" + day + "-TEST";
        // when
        propose(version, day, Map.of("cases", Map.of("infectiousBefore", "P2D"))).statusCode(202);
        propose(version, day, Map.of()).statusCode(409).body("type", equalTo("urn:problem:status:policy-version-taken"));
        awaitState(version, "TRIED");
        adopt("omar", version).statusCode(403);
        adopt("bala", version).statusCode(200).body("state", equalTo("ADOPTED"));
        adopt("chong", version).statusCode(409);
        // then
        advanceTo(day);
        awaitState(version, "IN_FORCE");
        UUID person = UUID.randomUUID();
        Api.decide("omar", person, "CASE_SUSPECTED", clock.instant().minusSeconds(60));
        Api.statusOf(person).body("policyVersion", equalTo(version));
    }

    @Test
    void whatAPolicyMakesWorseIsKeptBackLikeAnythingElseThatIsOneTooMany() {
        // given: boosted contacts, whom the policy of today leaves alone, and nothing stands behind what was said of them
        List<UUID> contacts = BatchSteps.people(11);
        contacts.forEach(this::boostedContact);
        contacts.forEach(person -> assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK"));
        LocalDate day = nextFreeDay();
        String version = "MY-" + day + "-TEST";
        propose(version, day, Map.of("contacts", Map.of("quarantine", Map.of("boosted", "P6D")))).statusCode(202);
        awaitState(version, "TRIED");
        adopt("bala", version).statusCode(200);
        // when
        gauge.reset();
        advanceTo(day);
        awaitState(version, "IN_FORCE");
        // then: the brake stops it at the tenth, and whoever is kept back is under the policy before
        List<UUID> spared = contacts.stream().filter(person -> Api.labelOf(person).equals("LOW_RISK")).toList();
        assertThat(spared).hasSizeBetween(2, 10);
        Api.statusOf(spared.get(0)).body("policyVersion", not(equalTo(version)));
        var trips = Api.auditor().get("/staff/v1/brake").then().statusCode(200).extract().jsonPath();
        String trip = trips.getString("trips.find { it.source == 'policy' }.tripId");
        assertThat(trips.getInt("trips.find { it.source == 'policy' }.held")).isGreaterThanOrEqualTo(spared.size());
        // when
        Stream.of("mei", "ravi")
                .forEach(person -> Api.approver(person).body(Map.of("decision", "RELEASE", "reason", "LOOKED_AT"))
                        .post("/staff/v1/brake/trips/{id}/verdict", trip).then().statusCode(202));
        // then
        contacts.forEach(person -> Api.awaitLabel(person, "HOME_SURVEILLANCE"));
    }

    private void boostedContact(UUID person) {
        Instant longAgo = clock.instant().minus(Duration.ofDays(90));
        for (int dose = 1; dose <= 3; dose++) {
            record(person, EvidenceKind.DOSE, longAgo, new DoseInCourse(dose, 2), Basis.RECORD);
        }
        record(person, EvidenceKind.CLOSE_CONTACT, clock.instant().minusSeconds(60), Details.NONE, Basis.NONE);
    }

    private void record(UUID person, EvidenceKind kind, Instant at, Details details, Basis basis) {
        evidence.record(new Evidence(new EvidenceId(UUID.randomUUID()), new PersonId(person), kind, Grade.OFFICER, at, details,
                Origin.of("test", "tester", basis)));
    }

    /** Tests run in any order, and no policy begins before another that was adopted already. */
    private LocalDate nextFreeDay() {
        Instant last = policies.last().effectiveFrom();
        return LocalDate.ofInstant(last.isAfter(clock.instant()) ? last : clock.instant(), MALAYSIA).plusDays(1);
    }

    private void advanceTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(1, 0).atZone(MALAYSIA).toInstant()));
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
