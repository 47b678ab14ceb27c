package org.selamat.status.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Areas;
import org.selamat.status.testsupport.Gauge;

/** The night of 7 November, and what stops it. */
@ServiceTest
class BatchJourneyTest {

    @Inject
    Gauge gauge;

    @Inject
    Areas areas;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void ordersWithoutAnythingBehindThemHaltInTheCanary() {
        // given
        List<UUID> people = BatchSteps.people(200);
        UUID batch = BatchSteps.upload(people);
        // when
        var dryRun = BatchSteps.dryRun(batch);
        // then
        assertThat(dryRun.getInt("withoutProvenance")).isEqualTo(200);
        assertThat(dryRun.getInt("wouldWorsen")).isEqualTo(200);
        assertThat(dryRun.getInt("unknownPersons")).isEqualTo(200);
        assertThat(dryRun.getInt("labels.HOME_SURVEILLANCE")).isEqualTo(200);
        assertThat(dryRun.getList("sample")).hasSize(10);
        // when
        BatchSteps.approve(batch);
        Api.officer("omar").body(Map.of()).post("/staff/v1/batches/{id}/start", batch).then().statusCode(409)
                .body("type", endsWith(":batch-unsafe"));
        BatchSteps.start(batch, true);
        var halted = BatchSteps.awaitState(batch, "HALTED");
        // then
        assertThat(halted.getInt("applied")).isEqualTo(10);
        assertThat(halted.getString("haltedBecause")).isEqualTo("NO_PROVENANCE");
        assertThat(halted.getString("explanation")).contains("no case, contact or arrival");
        assertThat(people.stream().filter(person -> Api.labelOf(person).equals("HOME_SURVEILLANCE")).count()).isEqualTo(10);
        var event = Topics.await("selamat.status.batch.v1", one -> one.type().equals("selamat.status.batch-halted.v1")
                && one.key().equals(batch.toString()));
        Contracts.assertValid(event);
        assertThat(event.data().path("reason").asText()).isEqualTo("NO_PROVENANCE");
    }

    @Test
    void aDryRunSaysWhereItsPeopleAreAsFarAsCasesTell() {
        // given
        UUID neighbour = areas.homes("MY-10-PETALING", null, 1).get(0);
        Instant at = Instant.now().minus(Duration.ofHours(5));
        Map<String, Object> contact = Map.of("personId", UUID.randomUUID(), "kind", "CLOSE_CONTACT", "occurredAt", at, "caseId",
                neighbour);
        Map<String, Object> somebody = Map.of("personId", UUID.randomUUID(), "kind", "CLOSE_CONTACT", "occurredAt", at);
        // when
        UUID batch = UUID.fromString(Api.officer("omar").body(Map.of("reason", "CLUSTER", "rows", List.of(contact, somebody)))
                .post("/staff/v1/batches").then().statusCode(202).extract().path("batchId"));
        // then
        assertThat(BatchSteps.dryRun(batch).getMap("regions")).isEqualTo(Map.of("Selangor", 1, "UNKNOWN", 1));
    }

    @Test
    void smallBatchesAddUp() {
        // given
        BatchSteps.applied(BatchSteps.people(4));
        BatchSteps.applied(BatchSteps.people(5));
        UUID third = BatchSteps.upload(BatchSteps.people(3));
        // when
        BatchSteps.dryRun(third);
        BatchSteps.approve(third);
        BatchSteps.start(third, false);
        // then
        assertThat(BatchSteps.awaitState(third, "HALTED").getInt("applied")).isEqualTo(3);
    }

    @Test
    void whatAnEarlierHaltCaughtDoesNotStopTheNextBatch() {
        // given
        UUID faulty = BatchSteps.upload(BatchSteps.people(50));
        BatchSteps.dryRun(faulty);
        BatchSteps.approve(faulty);
        BatchSteps.start(faulty, true);
        BatchSteps.awaitState(faulty, "HALTED");
        // when / then
        BatchSteps.applied(BatchSteps.people(3));
    }

    @Test
    void twoPeopleAreNeeded() {
        // given
        UUID batch = BatchSteps.upload(BatchSteps.people(1));
        BatchSteps.dryRun(batch);
        // when / then
        Api.staff("omar", "batch-approver", "health-officer").post("/staff/v1/batches/{id}/approval", batch).then()
                .statusCode(403)
                .body("type", endsWith(":second-person-required"));
        Api.staff("omar", "health-officer").post("/staff/v1/batches/{id}/approval", batch).then().statusCode(403)
                .body("type", endsWith("common:forbidden"));
        Api.officer("omar").body(Map.of()).post("/staff/v1/batches/{id}/start", batch).then().statusCode(409)
                .body("type", endsWith(":batch-state-conflict")).body("detail", containsString("DRY_RUN"));
    }

    @Test
    void aRowThatIsNoRowIsRefusedWithItsPlace() {
        Api.officer("omar")
                .body(Map.of("reason", "TEST", "rows", List.of(Map.of("personId", UUID.randomUUID(), "kind", "CLOSE_CONTACT"))))
                .post("/staff/v1/batches").then().statusCode(400).body("errors[0].field", containsString("rows.0.occurredAt"));
        Api.officer("omar").body(Map.of("reason", "TEST", "rows", List.of())).post("/staff/v1/batches").then().statusCode(400);
        Api.approver("mei").get("/staff/v1/batches/{id}", UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("urn:problem:status:batch-not-found"));
    }
}
