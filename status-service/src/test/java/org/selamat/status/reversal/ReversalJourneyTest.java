package org.selamat.status.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Place;
import org.selamat.status.reversal.application.RunReversal;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;

/** One command, exactly what the batch brought, and proof that everyone followed. */
@ServiceTest
class ReversalJourneyTest {

    private static final String BATCHES = "selamat.status.batch.v1";
    private static final String MESSAGES = "selamat.notification.request.v1";

    @Inject
    Gauge gauge;

    @Inject
    RunReversal run;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void anApprovedCorrectionTakesTheBatchBackAndNothingElse() {
        // given
        List<UUID> people = BatchSteps.people(6);
        UUID batch = BatchSteps.applied(people);
        UUID reallyIll = people.get(0);
        Api.decide("omar", reallyIll, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        // when
        UUID correction = approveCorrection(people.get(1), "STATUS_BATCH", batch);
        // then
        BatchSteps.awaitState(batch, "REVERSED");
        people.subList(1, 6).forEach(person -> assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK"));
        Api.citizen(people.get(1)).get("/v1/me/orders").then().body("items.state", contains("REVOKED"));
        Api.statusOf(reallyIll).body("label", equalTo("CONFIRMED")).body("contestable", equalTo(true));
        Api.citizen(reallyIll).get("/v1/me/orders").then().body("items.state", contains("ISSUED"));
        var applied = awaitEvent("selamat.status.correction-applied.v1", batch);
        assertThat(applied.data().path("correctionId").asText()).isEqualTo(correction.toString());
        assertThat(applied.data().path("affected").asInt()).isEqualTo(6);
        assertThat(writtenTo(people.get(1))).as("one message says it all").endsWith("ORDER_REVOKED")
                .doesNotContain("STATUS_CHANGED LOW_RISK");
    }

    @Test
    void convergenceIsProvenOnlyWhenEveryCopyReported() {
        // given
        List<UUID> people = BatchSteps.people(3);
        UUID batch = BatchSteps.applied(people);
        assertThat(convergence(batch).getBoolean("converged")).as("nobody took it back yet").isFalse();
        approveCorrection(people.get(0), "STATUS_BATCH", batch);
        // when
        await().atMost(Api.PATIENCE)
                .until(() -> convergence(batch).getInt("copies.find { it.copy == 'boarding-model' }.converged") == 3
                        && convergence(batch).getInt("copies.find { it.copy == 'airline-feed' }.converged") == 3);
        // then
        JsonPath lagging = convergence(batch);
        assertThat(lagging.getBoolean("converged")).isFalse();
        assertThat(lagging.getInt("affected")).isEqualTo(3);
        assertThat(lagging.getInt("copies.find { it.copy == 'helpdesk-case-view' }.lagging")).isEqualTo(3);
        assertThat(lagging.getString("copies.find { it.copy == 'helpdesk-case-view' }.lag")).startsWith("PT");
        // when
        people.forEach(person -> helpdeskReports(person, batch));
        // then
        EventMessage converged = awaitEvent("selamat.status.batch-converged.v1", batch);
        Contracts.assertValid(converged);
        assertThat(converged.data().path("affected").asInt()).isEqualTo(3);
        assertThat(convergence(batch).getBoolean("converged")).isTrue();
    }

    @Test
    void aKilledReversalIsContinuedAndVoidsNothingTwice() {
        // given
        List<UUID> people = BatchSteps.people(9);
        UUID batch = BatchSteps.applied(people);
        proposeAndApprove(batch);
        // when: a process dies in the middle of a chunk, whatever was done before
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                run.step(new BatchId(batch), Place.FIRST, 4);
                throw new IllegalStateException("killed");
            });
        } catch (RuntimeException killed) {
            assertThat(killed).hasStackTraceContaining("killed");
        }
        // then: whoever continues finishes it
        BatchSteps.awaitState(batch, "REVERSED");
        people.forEach(person -> assertThat(Api.labelOf(person)).isEqualTo("LOW_RISK"));
        awaitEvent("selamat.status.batch-reversed.v1", batch);
        await().atMost(Api.PATIENCE).until(() -> voided(batch).size() >= 9);
        assertThat(voided(batch)).hasSize(9).hasSameSizeAs(new HashSet<>(voided(batch)));
    }

    @Test
    void aSinglePieceOfEvidenceIsVoidedByACorrectionAndConvergesUnderItsId() {
        // given
        UUID person = UUID.randomUUID();
        UUID evidence = Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        // when
        UUID correction = approveCorrection(person, "STATUS_EVIDENCE", evidence);
        // then
        Api.awaitLabel(person, "LOW_RISK");
        awaitEvent("selamat.status.correction-applied.v1", evidence);
        helpdeskReports(person, correction);
        awaitEvent("selamat.status.batch-converged.v1", correction);
        Topics.await("selamat.status.evidence.v1", event -> event.type().equals("selamat.status.case-voided.v1")
                && event.key().equals(person.toString()));
    }

    @Test
    void whatCannotBeCorrectedIsRefusedWithAReason() {
        // given
        UUID person = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        UUID draft = BatchSteps.upload(BatchSteps.people(1));
        // when
        approveCorrection(person, "STATUS_BATCH", unknown);
        approveCorrection(person, "STATUS_BATCH", draft);
        Topics.sendExample("selamat.helpdesk.correction-approved.v1",
                Map.of("correctionId", UUID.randomUUID(), "personId", person,
                        "target", Map.of("kind", "STATUS_EVIDENCE", "id", person), "proposer", "one", "approver", "one"));
        // then
        assertThat(awaitEvent("selamat.status.correction-refused.v1", unknown).data().path("reason").asText())
                .isEqualTo("UNKNOWN_TARGET");
        assertThat(awaitEvent("selamat.status.correction-refused.v1", draft).data().path("reason").asText())
                .isEqualTo("NOT_REVERSIBLE");
        assertThat(awaitEvent("selamat.status.correction-refused.v1", person).data().path("reason").asText())
                .isEqualTo("NOT_TWO_PEOPLE");
    }

    @Test
    void nobodyReversesABatchAlone() {
        // given
        UUID batch = BatchSteps.applied(BatchSteps.people(1));
        var reason = Map.of("reason", "NO_EVIDENCE");
        // when / then
        Api.approver("mei").body(reason).post("/staff/v1/batches/{id}/reversal", batch).then().statusCode(202)
                .body("state", equalTo("PROPOSED"));
        Api.approver("mei").body(reason).post("/staff/v1/batches/{id}/reversal", batch).then().statusCode(403)
                .body("type", endsWith(":second-person-required"));
        Api.officer("omar").body(reason).post("/staff/v1/batches/{id}/reversal", batch).then().statusCode(403);
        Api.approver("ravi").body(reason).post("/staff/v1/batches/{id}/reversal", batch).then().statusCode(202)
                .body("state", equalTo("RUNNING"));
        BatchSteps.awaitState(batch, "REVERSED");
    }

    private static void proposeAndApprove(UUID batch) {
        for (String person : List.of("mei", "ravi")) {
            Api.approver(person).body(Map.of("reason", "NO_EVIDENCE")).post("/staff/v1/batches/{id}/reversal", batch).then()
                    .statusCode(202);
        }
    }

    private static UUID approveCorrection(UUID person, String kind, UUID target) {
        UUID correction = UUID.randomUUID();
        Topics.sendExample("selamat.helpdesk.correction-approved.v1",
                Map.of("correctionId", correction, "personId", person, "target", Map.of("kind", kind, "id", target)));
        return correction;
    }

    private static void helpdeskReports(UUID person, UUID unit) {
        int version = Api.statusOf(person).extract().path("version");
        Topics.sendExample("selamat.convergence.watermark-reported.v1",
                Map.of("personId", person, "batchId", unit, "statusVersion", version));
    }

    private static JsonPath convergence(UUID batch) {
        return Api.approver("mei").get("/staff/v1/batches/{id}/convergence", batch).then().statusCode(200).extract().jsonPath();
    }

    private static EventMessage awaitEvent(String type, UUID key) {
        return Topics.await(BATCHES, event -> event.type().equals(type) && event.key().equals(key.toString()));
    }

    private static List<String> writtenTo(UUID person) {
        Topics.await(MESSAGES, event -> event.key().equals(person.toString())
                && event.data().path("template").asText().equals("ORDER_REVOKED"));
        return Topics.all(MESSAGES).stream().filter(event -> event.key().equals(person.toString())).map(event -> (event.data()
                .path("template").asText() + " " + event.data().at("/parameters/label").asText()).strip()).toList();
    }

    private static List<String> voided(UUID batch) {
        return Topics.all("selamat.status.evidence.v1").stream()
                .filter(event -> event.type().equals("selamat.status.evidence-voided.v1")
                        && event.data().path("batchId").asText().equals(batch.toString()))
                .map(event -> event.data().path("evidenceId").asText()).toList();
    }
}
