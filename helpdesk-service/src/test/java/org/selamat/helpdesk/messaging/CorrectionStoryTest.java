package org.selamat.helpdesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.helpdesk.testsupport.Helpdesk.approve;
import static org.selamat.helpdesk.testsupport.Helpdesk.citizen;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.proposed;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;
import static org.selamat.helpdesk.testsupport.Helpdesk.with;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.helpdesk.application.correction.CloseProvenCases;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

/** From the contest to the proof, with the owner service's part played by the contract's examples. */
@ServiceTest
class CorrectionStoryTest {

    private static final String APPLIED = "selamat.status.correction-applied.v1";
    private static final String REFUSED = "selamat.status.correction-refused.v1";
    private static final String UPHELD = "selamat.status.contest-decided.v1";
    private static final String CONVERGED = "selamat.status.batch-converged.v1";

    private final UUID person = UUID.randomUUID();
    private final UUID batch = UUID.randomUUID();

    @Inject
    CloseProvenCases proofs;

    @Test
    void aContestedOrderIsToldAtOnceAndEverythingToldFitsItsContract() {
        // given
        var order = UUID.randomUUID();
        // when
        var handle = opened(person, contest(order, null));
        // then
        var contested = Topics.await("selamat.helpdesk.correction.v1",
                e -> e.data().path("orderId").asText().equals(order.toString()));
        assertThat(contested.type()).isEqualTo("selamat.helpdesk.order-contested.v1");
        Contracts.assertValid(contested);
        Contracts.assertValid(caseEvent("case-opened", handle));
        var letter = Topics.await("selamat.notification.request.v1", e -> e.key().equals(person.toString()));
        Contracts.assertValid(letter);
        assertThat(letter.data().path("template").asText()).isEqualTo("CASE_OPENED");
        assertThat(letter.data().at("/parameters/handle").asText()).isEqualTo(handle);
    }

    @Test
    void aCaseClosesWithItsProofWhenEveryCopyHasFollowed() {
        // given
        var handle = opened(person, with(contest(5), "grantAccess", true));
        var correction = approved(handle);
        // when
        var applied = Topics.sendExample(APPLIED, about(correction));
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CORRECTION_APPLIED")));
        var converged = Topics.sendExample(CONVERGED, Map.of("batchId", batch, "correctionId", correction));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CLOSED")));
        read(person, handle).then().body("resolution", equalTo("CORRECTED")).body("proofs", hasSize(1))
                .body("proofs[0].appliedEvent", equalTo(applied.toString()))
                .body("proofs[0].convergedEvent", equalTo(converged.toString()))
                .body("proofs[0].copies.copy", contains("boarding-model", "airline-feed", "helpdesk-case-view"))
                .body("proofs[0].copies[0].converged", equalTo(12)).body("grants", hasSize(0))
                .body("timeline.event", hasItems("CORRECTION_APPLIED", "CONVERGED", "RESOLVED", "CLOSED"));
        Contracts.assertValid(caseEvent("case-closed", handle));
        Contracts.assertValid(Topics.await("selamat.helpdesk.case.v1",
                e -> e.type().endsWith("grant-revoked.v1") && e.key().equals(person.toString())));
    }

    @Test
    void aVoidedDoseClosesItsCaseOnceTheStatusHasFollowed() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, "VACCINE_DOSE", batch);
        approve(correction).then().statusCode(200);
        Contracts.assertValid(Topics.await("selamat.helpdesk.correction.v1",
                e -> e.data().path("correctionId").asText().equals(correction)));
        // when
        Topics.sendExample("selamat.status.evidence-voided.v1", Map.of("evidenceId", UUID.randomUUID()));
        Topics.sendExample("selamat.vaccine.correction-applied.v1",
                Map.of("correctionId", correction, "target", Map.of("kind", "VACCINE_DOSE", "id", batch)));
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CORRECTION_APPLIED")));
        Topics.sendExample("selamat.status.evidence-voided.v1", Map.of("evidenceId", batch, "personId", person));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CLOSED")));
        read(person, handle).then().body("proofs[0].copies.copy", contains("status-evidence"));
    }

    @Test
    void aDoseThatVaccineServiceCannotVoidGoesBackToTheAgent() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, "VACCINE_DOSE", batch);
        approve(correction).then().statusCode(200);
        // when
        Topics.sendExample("selamat.vaccine.correction-refused.v1", Map.of("correctionId", correction));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("IN_PROGRESS")));
    }

    @Test
    void aClaimedDoseOpensOneCaseByItself() {
        // given
        var claim = Map.of("claimId", UUID.randomUUID(), "personId", person);
        // when
        Topics.sendExample("selamat.vaccine.dose-claimed.v1", claim);
        Topics.sendExample("selamat.vaccine.dose-claimed.v1", claim);
        Topics.sendExample("selamat.vaccine.dose-claimed.v1", Map.of("claimId", UUID.randomUUID(), "personId", person));
        // then
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(2)));
        citizen(person).get("/v1/cases").then().body("items.kind.unique()", contains("RECORD"));
    }

    @Test
    void theProofMayOvertakeTheApplication() {
        // given
        var handle = opened(person, contest(5));
        var correction = approved(handle);
        // when
        Topics.sendExample(CONVERGED, without("correctionId", Map.of("batchId", batch)));
        Topics.sendExample(APPLIED, about(correction));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CLOSED")));
    }

    @Test
    void twoCasesAboutOneBatchBothClose() {
        // given
        var other = UUID.randomUUID();
        var mine = opened(person, contest(5));
        var theirs = opened(other, contest(5));
        var first = approved(mine);
        var second = approved(theirs);
        // when
        Topics.sendExample(APPLIED, about(first));
        Topics.sendExample(APPLIED, about(second));
        Topics.sendExample(CONVERGED, Map.of("batchId", batch, "correctionId", first));
        // then
        await().untilAsserted(() -> read(person, mine).then().body("state", equalTo("CLOSED")));
        await().untilAsserted(() -> read(other, theirs).then().body("state", equalTo("CLOSED")));
    }

    @Test
    void aReversedBatchClosesTheCasesOfItsContestsWithItsProof() {
        // given: two contests of one batch that officers reverse by themselves, and one of another batch
        var other = UUID.randomUUID();
        var mine = contested(person);
        var theirs = contested(other);
        var elsewhere = contested(UUID.randomUUID());
        take(theirs.handle());
        // when
        var told = Topics.sendExample(UPHELD, Map.of("contestId", mine.id(), "personId", person, "batchId", batch));
        Topics.sendExample(UPHELD, Map.of("contestId", theirs.id(), "personId", other, "batchId", batch));
        Topics.sendExample(UPHELD,
                Map.of("contestId", elsewhere.id(), "personId", elsewhere.person(), "batchId", UUID.randomUUID()));
        await().untilAsserted(() -> read(person, mine.handle()).then().body("state", equalTo("NEW"))
                .body("timeline[-1].event", equalTo("ORDER_TAKEN_BACK")));
        var converged = Topics.sendExample(CONVERGED, without("correctionId", Map.of("batchId", batch)));
        // then
        await().untilAsserted(() -> {
            proofs.close();
            read(other, theirs.handle()).then().body("state", equalTo("CLOSED"));
        });
        read(person, mine.handle()).then().body("state", equalTo("CLOSED")).body("resolution", equalTo("CORRECTED"))
                .body("proofs", hasSize(1))
                .body("proofs[0].correctionId", nullValue()).body("proofs[0].target", equalTo("STATUS_BATCH"))
                .body("proofs[0].appliedEvent", equalTo(told.toString()))
                .body("proofs[0].convergedEvent", equalTo(converged.toString()));
        read(elsewhere.person(), elsewhere.handle()).then().body("state", equalTo("NEW")).body("proofs", hasSize(0));
    }

    @Test
    void anOrderThatItsSourceTookBackIsNobodysCaseAnyMore() {
        // given
        var mine = contested(person);
        // when
        Topics.sendExample(UPHELD, without("batchId", Map.of("contestId", mine.id(), "personId", person)));
        // then
        await().untilAsserted(() -> read(person, mine.handle()).then().body("state", equalTo("CLOSED"))
                .body("resolution", equalTo("ANSWERED")));
    }

    @Test
    void aCorrectionThatTheOwnerRefusesGoesBackToTheAgent() {
        // given
        var handle = opened(person, contest(5));
        var correction = approved(handle);
        // when
        Topics.sendExample(REFUSED, about(correction));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("IN_PROGRESS"))
                .body("timeline[-1].event", equalTo("CORRECTION_REFUSED")));
        proposed(handle, UUID.randomUUID());
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        // given
        var handle = opened(person, contest(5));
        var correction = approved(handle);
        var body = Contracts.example(APPLIED);
        ((com.fasterxml.jackson.databind.node.ObjectNode) body).put("correctionId", correction);
        var id = UUID.randomUUID();
        // when
        Topics.send(id, "selamat.status.batch.v1", APPLIED, batch.toString(), body.toString());
        Topics.send(id, "selamat.status.batch.v1", APPLIED, batch.toString(), body.toString());
        Topics.sendExample(CONVERGED, Map.of("batchId", batch, "correctionId", correction));
        // then
        await().untilAsserted(() -> read(person, handle).then().body("state", equalTo("CLOSED")));
        assertThat(read(person, handle).<java.util.List<String>> path("timeline.event")).containsOnlyOnce("CORRECTION_APPLIED");
    }

    @Test
    void anEventThatCannotBeReadIsADeadLetter() {
        // when
        var id = Topics.sendExample(APPLIED, without("at", Map.of()));
        // then
        var letter = Topics.awaitRaw("selamat.status.batch.v1.dlt.helpdesk",
                r -> id.toString().equals(Topics.header(r, "ce_id")));
        assertThat(Topics.header(letter, "dead-letter-reason")).isNotBlank();
    }

    /** With one tap in the app: the case has the contest's id. */
    private static ContestCase contested(UUID person) {
        var id = UUID.randomUUID();
        Topics.sendExample("selamat.status.contest-opened.v1", Map.of("contestId", id, "personId", person));
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(1)));
        return new ContestCase(id, person, citizen(person).get("/v1/cases").path("items[0].handle"));
    }

    private record ContestCase(UUID id, UUID person, String handle) {
    }

    private String approved(String handle) {
        take(handle);
        var correction = proposed(handle, batch);
        approve(correction).then().statusCode(200);
        return correction;
    }

    private Map<String, Object> about(String correction) {
        return Map.of("correctionId", correction, "target", Map.of("kind", "STATUS_BATCH", "id", batch));
    }

    private static Map<String, Object> without(String field, Map<String, Object> overrides) {
        var changed = new HashMap<>(overrides);
        changed.put(field, null);
        return changed;
    }

    private static EventMessage caseEvent(String event, String handle) {
        return Topics.await("selamat.helpdesk.case.v1",
                e -> e.type().equals("selamat.helpdesk." + event + ".v1") && e.data().path("handle").asText().equals(handle));
    }
}
