package org.selamat.status.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

/** What worsens a status without being new evidence about it counts at the brake, and is held, released and discarded alike. */
@ServiceTest
class HeldChangesJourneyTest {

    @Inject
    Gauge gauge;

    @Inject
    RecordEvidence evidence;

    private final UUID person = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void aDoseTakenBackThatMakesOneOrderTooManyLongerWaitsForTwo() {
        // given: a vaccinated contact, five days at home
        vaccinatedContact();
        Instant fiveDays = until();
        BatchSteps.applied(BatchSteps.people(8));
        // when
        Topics.sendExample("selamat.vaccine.dose-voided.v1", Map.of("personId", person, "doseId", second));
        // then
        UUID trip = awaitTrip("vaccine");
        assertThat(until()).isEqualTo(fiveDays);
        Api.auditor().get("/staff/v1/brake/trips/{id}", trip).then().statusCode(200).body("held", equalTo(1));
        // when
        release(trip);
        // then
        await().atMost(Api.PATIENCE).until(() -> until().equals(fiveDays.plus(Duration.ofDays(2))));
        Contracts.assertValid(Topics.await("selamat.status.evidence.v1",
                event -> event.type().equals("selamat.status.evidence-voided.v1")
                        && event.data().path("evidenceId").asText().equals(second.toString())));
    }

    @Test
    void aDoseThatIsOnlyDatedAnewIsOneChangeThatNobodyNotices() {
        // given
        vaccinatedContact();
        long version = Api.statusOf(person).extract().jsonPath().getLong("version");
        UUID right = UUID.randomUUID();
        // when
        Topics.sendExample("selamat.vaccine.dose-corrected.v1", Map.of("personId", person, "doseId", right, "replaces", second,
                "date", daysAgo(59), "doseNumber", 2, "totalDoses", 2));
        // then
        await().atMost(Api.PATIENCE).until(() -> Api.statusOf(person).extract().jsonPath().getLong("version") > version);
        Api.statusOf(person).body("version", equalTo((int) version + 1)).body("label", equalTo("HOME_SURVEILLANCE"));
        Api.citizen(person).get("/v1/me/orders").then().body("items.size()", equalTo(1));
        assertThat(orderEvents("selamat.status.order-amended.v1")).as("the dates are the same").hasSize(1);
    }

    @Test
    void aMergeThatWouldRestrictOneTooManyIsNoMergeUntilTwoHaveLookedAndPartsAgain() {
        // given
        UUID survivor = UUID.randomUUID();
        Map<String, Object> merge = Map.of("mergeId", UUID.randomUUID(), "personId", survivor, "mergedPersonId", person);
        unsupportedContact();
        BatchSteps.applied(BatchSteps.people(8));
        // when
        Topics.sendExample("selamat.identity.person-merged.v1", merge);
        // then
        UUID trip = awaitTrip("identity");
        assertThat(Api.labelOf(survivor)).isEqualTo("LOW_RISK");
        assertThat(Api.labelOf(person)).isEqualTo("HOME_SURVEILLANCE");
        // when
        release(trip);
        // then
        Api.awaitLabel(survivor, "HOME_SURVEILLANCE");
        // when
        Topics.sendExample("selamat.identity.person-unmerged.v1", merge);
        // then
        Api.awaitLabel(survivor, "LOW_RISK");
        assertThat(Api.labelOf(person)).isEqualTo("HOME_SURVEILLANCE");
    }

    @Test
    void anUndoneMergeIsHeldLikewiseAndDiscardedTheIdsStayOnePerson() {
        // given: what was said of one id is answered under the other, with nothing behind either
        UUID survivor = UUID.randomUUID();
        Map<String, Object> merge = Map.of("mergeId", UUID.randomUUID(), "personId", survivor, "mergedPersonId", person);
        unsupported(person, EvidenceKind.CASE_CONFIRMED, Duration.ofHours(3));
        unsupported(survivor, EvidenceKind.NOT_A_CASE, Duration.ofHours(2));
        Topics.sendExample("selamat.identity.person-merged.v1", merge);
        Api.awaitLabel(person, "LOW_RISK");
        BatchSteps.applied(BatchSteps.people(8));
        // when
        Topics.sendExample("selamat.identity.person-unmerged.v1", merge);
        // then
        UUID trip = awaitTrip("identity");
        assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK");
        // when
        decide(trip, "DISCARD");
        // then: whatever is said of either is said of both
        Api.decide("omar", survivor, "CASE_SUSPECTED", Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(Api.labelOf(person)).isEqualTo("SUSPECTED");
    }

    private void unsupported(UUID about, EvidenceKind kind, Duration ago) {
        evidence.record(new Evidence(new EvidenceId(UUID.randomUUID()), new PersonId(about), kind, Grade.OFFICER,
                Instant.now().minus(ago), Details.NONE, Origin.of("test", "tester", Basis.NONE)));
    }

    private void vaccinatedContact() {
        dose(first, 1, 90);
        dose(second, 2, 60);
        await().atMost(Api.PATIENCE).until(() -> Topics.all("selamat.status.evidence.v1").stream()
                .filter(event -> List.of(first.toString(), second.toString())
                        .contains(event.data().path("evidenceId").asText()))
                .count() == 2);
        unsupportedContact();
    }

    private void dose(UUID id, int number, int daysAgo) {
        Topics.sendExample("selamat.vaccine.dose-recorded.v1", Map.of("personId", person, "doseId", id, "date",
                daysAgo(daysAgo), "doseNumber", number, "totalDoses", 2));
    }

    private void unsupportedContact() {
        Api.decide("omar", person, "CLOSE_CONTACT", Instant.now().minus(Duration.ofHours(1)));
    }

    private Instant until() {
        return Instant.parse(Api.statusOf(person).extract().path("order.until"));
    }

    private List<?> orderEvents(String type) {
        return Topics.all("selamat.status.order.v1").stream()
                .filter(event -> event.type().equals(type) && event.key().equals(person.toString())).toList();
    }

    private static UUID awaitTrip(String source) {
        String path = "trips.find { it.source == '" + source + "' }?.tripId";
        await("trip of " + source).atMost(Api.PATIENCE).until(() -> brake().getString(path) != null);
        return UUID.fromString(brake().getString(path));
    }

    private static io.restassured.path.json.JsonPath brake() {
        return Api.auditor().get("/staff/v1/brake").then().statusCode(200).extract().jsonPath();
    }

    private static void release(UUID trip) {
        decide(trip, "RELEASE");
    }

    private static void decide(UUID trip, String decision) {
        Stream.of("mei", "ravi").forEach(one -> Api.approver(one).body(Map.of("decision", decision, "reason", "LOOKED_AT"))
                .post("/staff/v1/brake/trips/{id}/verdict", trip).then().statusCode(202));
    }

    private static String daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
    }
}
