package org.selamat.helpdesk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.helpdesk.testsupport.Helpdesk.agent;
import static org.selamat.helpdesk.testsupport.Helpdesk.citizen;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.staff;
import static org.selamat.helpdesk.testsupport.Helpdesk.subject;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;
import static org.selamat.helpdesk.testsupport.Helpdesk.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class StaffCasesTest {

    private final UUID person = UUID.randomUUID();

    @Inject
    MovableClock clock;

    @Test
    void aQueueIsSortedByDeadlineAndSaysNothingOfPersons() {
        // given
        var later = opened(person, contest(5));
        var sooner = opened(person, contest(UUID.randomUUID(), Instant.now().plus(Duration.ofMinutes(50))));
        // when
        var rows = agent().queryParam("queue", "BOARDING").queryParam("limit", 100).get("/staff/v1/cases").then()
                .statusCode(200)
                .extract();
        // then
        List<String> deadlines = rows.path("items.deadline");
        assertThat(deadlines).isSortedAccordingTo(java.util.Comparator.comparing(Instant::parse));
        assertThat(rows.<List<String>> path("items.handle")).containsSubsequence(sooner, later);
        assertThat(rows.asString()).doesNotContain(person.toString());
    }

    @Test
    void aQueueCanBeNarrowedAndReadInParts() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        // then
        agent().queryParam("state", "IN_PROGRESS").queryParam("limit", 100).get("/staff/v1/cases").then()
                .body("items.handle", hasItem(handle)).body("items.state.unique()", contains("IN_PROGRESS"));
        String next = agent().queryParam("limit", 1).get("/staff/v1/cases").then().body("items", hasSize(1)).extract()
                .path("next");
        agent().queryParam("limit", 1).queryParam("cursor", next == null ? "" : next).get("/staff/v1/cases").then()
                .statusCode(next == null ? 400 : 200);
        agent().queryParam("queue", "EVERYTHING").get("/staff/v1/cases").then().statusCode(404);
    }

    @Test
    void aReadIsRecordedForTheCitizenWithWhatWasShown() {
        // given
        var handle = opened(person, contest(5));
        // when
        agent().get("/staff/v1/cases/{h}", handle).then().statusCode(200).body("case.handle", equalTo(handle))
                .body("personId", equalTo(person.toString())).body("status", nullValue());
        // then
        var access = access(handle, "READ");
        Contracts.assertValid(access);
        assertThat(access.data().at("/actor/subject").asText()).isEqualTo(subject("aminah"));
        assertThat(access.data().path("purpose").asText()).isEqualTo("CASE_HANDLING");
        assertThat(access.data().path("fields").toString()).doesNotContain("status");
    }

    @Test
    void theStatusIsShownOnlyUnderTheCitizensGrantToItsRole() {
        // given
        var handle = opened(person, with(contest(5), "grantAccess", true));
        Topics.sendExample("selamat.status.status-changed.v1",
                Map.of("personId", person, "version", 2, "label", "HOME_SURVEILLANCE", "colour", "RED", "cause",
                        Map.of("kind", "EVIDENCE")));
        // when
        org.awaitility.Awaitility.await().untilAsserted(() -> agent().get("/staff/v1/cases/{h}", handle).then()
                .body("status.label", equalTo("HOME_SURVEILLANCE")).body("status.version", equalTo(2)));
        // then
        staff("lim", "helpdesk-l1", "CASE_HANDLING").get("/staff/v1/cases/{h}", handle).then().statusCode(200)
                .body("status", nullValue());
        String grant = read(person, handle).path("grants[0].id");
        Topics.await("selamat.audit.access.v1", e -> e.data().path("grantId").asText().equals(grant)
                && e.data().path("fields").toString().contains("status"));
    }

    @Test
    void takingACaseStopsTheFirstClockAndTellsTheCitizen() {
        // given
        var handle = opened(person, contest(5));
        // when
        take(handle);
        // then
        read(person, handle).then().body("state", equalTo("IN_PROGRESS")).body("timeline.event",
                contains("OPENED", "ASSIGNED", "STARTED"));
        Contracts.assertValid(Topics.await("selamat.helpdesk.case.v1",
                e -> e.type().endsWith("case-assigned.v1") && e.data().path("handle").asText().equals(handle)));
        access(handle, "WRITE");
    }

    @Test
    void onlyALeadHandsCasesToOthers() {
        // given
        var handle = opened(person, contest(5));
        var assignment = Map.of("assignee", subject("lim"));
        // then
        staff("chong", "helpdesk-l1", "CASE_HANDLING").body(assignment).post("/staff/v1/cases/{h}/assignment", handle).then()
                .statusCode(403).body("type", equalTo("urn:problem:common:forbidden"));
        agent().body(assignment).post("/staff/v1/cases/{h}/assignment", handle).then().statusCode(200)
                .body("state", equalTo("ASSIGNED"));
    }

    @Test
    void nobodyLooksAtOrTakesTheirOwnCase() {
        // given
        var officer = UUID.fromString(subject("aminah"));
        var handle = opened(officer, contest(5));
        // then
        agent().get("/staff/v1/cases/{h}", handle).then().statusCode(403).body("type",
                equalTo("urn:problem:helpdesk:own-case"));
        agent().body(Map.of()).post("/staff/v1/cases/{h}/assignment", handle).then().statusCode(403);
        assertThat(access(handle, "REFUSE").data().path("outcome").asText()).isEqualTo("REFUSED");
    }

    @Test
    void waitingForTheCitizenMovesTheDeadlineAndTheirAnswerResumesIt() {
        // given
        var opening = Instant.parse("2026-11-21T09:00:00Z");
        clock.stopAt(opening);
        var handle = opened(person, contest(UUID.randomUUID(), null));
        take(handle);
        agent().post("/staff/v1/cases/{h}/access-requests", handle).then().statusCode(200).body("state",
                equalTo("WAITING_CITIZEN"));
        // when
        clock.advance(Duration.ofMinutes(90));
        citizen(person).header("Idempotency-Key", "g-" + handle).post("/v1/cases/{h}/grants", handle).then().statusCode(201)
                .body("state", equalTo("IN_PROGRESS"));
        // then
        read(person, handle).then().body("deadline", equalTo("2026-11-21T18:30:00Z")).body("grants", hasSize(1));
    }

    @Test
    void aRefusedCaseSaysWhyAndIsClosedAfterAQuietWeek() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        // when
        agent().body(Map.of("reason", "ORDER_SUPPORTED_BY_EVIDENCE")).post("/staff/v1/cases/{h}/resolution", handle).then()
                .statusCode(200).body("state", equalTo("RESOLVED"));
        // then
        read(person, handle).then().body("resolution", equalTo("REFUSED"))
                .body("timeline[-1].text", equalTo(
                        "We looked at your order: it rests on evidence that stands. You can see the evidence with your status."));
    }

    @Test
    void unknownHandlesAreNotFound() {
        agent().get("/staff/v1/cases/{h}", "SLM-7K3M-Q9XZ-0").then().statusCode(404);
        agent().body(Map.of()).post("/staff/v1/cases/{h}/assignment", "SLM-7K3M-Q9XZ-0").then().statusCode(404);
    }

    private static EventMessage access(String handle, String action) {
        return Topics.await("selamat.audit.access.v1",
                e -> e.data().path("caseHandle").asText().equals(handle) && e.data().path("action").asText().equals(action));
    }
}
