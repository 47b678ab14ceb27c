package org.selamat.helpdesk.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.helpdesk.testsupport.Helpdesk.agent;
import static org.selamat.helpdesk.testsupport.Helpdesk.approve;
import static org.selamat.helpdesk.testsupport.Helpdesk.approver;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.proposed;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.staff;
import static org.selamat.helpdesk.testsupport.Helpdesk.subject;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.RestAssured;

@ServiceTest
class CorrectionsTest {

    private final UUID person = UUID.randomUUID();
    private final UUID batch = UUID.randomUUID();

    @Test
    void anApprovedCorrectionLeavesForTheOwnerOfTheRecord() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, batch);
        // when
        approve(correction).then().statusCode(200).body("approved", equalTo(true));
        // then
        var event = Topics.await("selamat.helpdesk.correction.v1",
                e -> e.type().endsWith("correction-approved.v1") && e.data().path("correctionId").asText().equals(correction));
        Contracts.assertValid(event);
        read(person, handle).then().body("state", equalTo("CORRECTION_APPROVED"));
    }

    @Test
    void whoProposedCannotApproveWhateverRolesTheyHave() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, batch);
        // when
        RestAssured.given().auth().oauth2(Tokens.staff("aminah", "helpdesk-l2", "correction-approver"))
                .header("X-Purpose", "CORRECTION").header("Idempotency-Key", correction)
                .post("/staff/v1/corrections/{id}/approval", correction)
                // then
                .then().statusCode(403).body("type", equalTo("urn:problem:helpdesk:second-person-required"));
        read(person, handle).then().body("state", equalTo("CORRECTION_PROPOSED"));
    }

    @Test
    void thePersonConcernedCannotApprove() {
        // given
        var subject = UUID.fromString(subject("ravi"));
        var handle = opened(subject, contest(5));
        take(handle);
        // then
        approve(proposed(handle, batch)).then().statusCode(403).body("type", equalTo("urn:problem:helpdesk:own-case"));
    }

    @Test
    void rolesDecideWhoProposesAndWhoApproves() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, batch);
        // then
        staff("lim", "helpdesk-l1", "CASE_HANDLING")
                .body(Map.of("target", Map.of("kind", "STATUS_BATCH", "id", batch), "reason", "NO_EVIDENCE"))
                .post("/staff/v1/cases/{h}/corrections", handle).then().statusCode(403);
        staff("lim", "helpdesk-l2", "CORRECTION").post("/staff/v1/corrections/{id}/approval", correction).then()
                .statusCode(403);
    }

    @Test
    void onlyWhoHasTheCaseProposes() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        // then
        staff("lim", "helpdesk-l2", "CASE_HANDLING")
                .body(Map.of("target", Map.of("kind", "STATUS_BATCH", "id", batch), "reason", "NO_EVIDENCE"))
                .post("/staff/v1/cases/{h}/corrections", handle).then().statusCode(409)
                .body("type", equalTo("urn:problem:helpdesk:case-not-assigned"));
    }

    @Test
    void aRejectedCorrectionGoesBackAndCannotBeApprovedLater() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, batch);
        // when
        approver().post("/staff/v1/corrections/{id}/rejection", correction).then().statusCode(200).body("approved",
                equalTo(false));
        // then
        approve(correction).then().statusCode(409).body("type", equalTo("urn:problem:helpdesk:case-state-conflict"));
        read(person, handle).then().body("state", equalTo("IN_PROGRESS"));
        proposed(handle, batch);
    }

    @Test
    void anAgentSeesTheCorrectionsOfACase() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        var correction = proposed(handle, batch);
        // then
        approver().get("/staff/v1/cases/{h}", handle).then().body("corrections.correctionId", contains(correction))
                .body("corrections[0].approved", nullValue()).body("corrections[0].target.id", equalTo(batch.toString()));
    }

    @Test
    void anUnknownCorrectionIsNotFound() {
        approve(UUID.randomUUID().toString()).then().statusCode(404)
                .body("type", equalTo("urn:problem:helpdesk:correction-not-found"));
    }

    @Test
    void aSecondProposalWhileOneIsUndecidedIsAConflict() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        proposed(handle, batch);
        // then
        agent().body(Map.of("target", Map.of("kind", "STATUS_EVIDENCE", "id", batch), "reason", "WRONG_PERSON"))
                .post("/staff/v1/cases/{h}/corrections", handle).then().statusCode(409);
    }
}
