package org.selamat.helpdesk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.selamat.helpdesk.testsupport.Helpdesk.agent;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.helpdesk.application.sla.CloseQuietCases;
import org.selamat.helpdesk.application.sla.WatchDeadlines;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class DeadlineWorkerTest {

    private final UUID person = UUID.randomUUID();

    @Inject
    MovableClock clock;
    @Inject
    WatchDeadlines watch;
    @Inject
    CloseQuietCases quiet;

    @Test
    void somebodyIsWarnedBeforeAPromiseBreaksAndTheCitizenIsToldWhenItDoes() {
        // given a case with 20 minutes
        var handle = opened(person, contest(5));
        // when
        clock.advance(Duration.ofMinutes(11));
        ring();
        clock.advance(Duration.ofMinutes(10));
        ring();
        // then
        var first = alarm(handle, "case-sla-breached", "FIRST_RESPONSE");
        var warned = alarm(handle, "case-sla-warning", "RESOLUTION");
        var broken = alarm(handle, "case-sla-breached", "RESOLUTION");
        List.of(first, warned, broken).forEach(Contracts::assertValid);
        assertThat(warned.data().path("percent").asInt()).isEqualTo(50);
        read(person, handle).then().body("timeline.event", hasItem("DEADLINE_MISSED"));
    }

    @Test
    void aStoppedClockIsSilent() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        agent().body(Map.of("reason", "CLEARED_TO_BOARD")).post("/staff/v1/cases/{h}/resolution", handle).then()
                .statusCode(200);
        // when
        clock.advance(Duration.ofHours(2));
        ring();
        // then
        assertThat(Topics.all("selamat.helpdesk.case.v1")).noneMatch(e -> e.type().contains("sla")
                && e.data().path("handle").asText().equals(handle));
    }

    @Test
    void twoWorkersAtOnceTellEachAlarmOnce() throws Exception {
        // given
        var handles = java.util.stream.IntStream.range(0, 12).mapToObj(i -> opened(person, contest(5))).toList();
        clock.advance(Duration.ofMinutes(30));
        var start = new CountDownLatch(1);
        var workers = Executors.newFixedThreadPool(2);
        // when
        var done = List.of(workers.submit(() -> after(start)), workers.submit(() -> after(start)));
        start.countDown();
        for (var worker : done) {
            worker.get();
        }
        workers.shutdown();
        // then
        handles.forEach(handle -> alarm(handle, "case-sla-breached", "RESOLUTION"));
        // the relay publishes at least once, so what counts is one event id an alarm
        assertThat(Topics.all("selamat.helpdesk.case.v1").stream().filter(e -> e.type().endsWith("case-sla-breached.v1"))
                .filter(e -> handles.contains(e.data().path("handle").asText())).map(EventMessage::id).distinct()).hasSize(24);
    }

    @Test
    void aClockThatAnotherWorkerHoldsIsLeftToIt() {
        // given
        opened(person, contest(5));
        clock.advance(Duration.ofMinutes(30));
        // when the first worker holds every clock that rings, a second one neither waits nor takes them
        QuarkusTransaction.requiringNew().run(() -> {
            while (watch.ring()) {
                // everything that rings
            }
            QuarkusTransaction.requiringNew().timeout(5).run(() -> assertThat(watch.ring()).isFalse());
        });
    }

    @Test
    void aResolvedCaseIsClosedAfterAQuietWeek() {
        // given
        var handle = opened(person, contest(5));
        take(handle);
        agent().body(Map.of("reason", "CLEARED_TO_BOARD")).post("/staff/v1/cases/{h}/resolution", handle).then()
                .statusCode(200);
        clock.advance(Duration.ofDays(6));
        quiet.close();
        read(person, handle).then().body("state", equalTo("RESOLVED"));
        // when
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        quiet.close();
        // then
        read(person, handle).then().body("state", equalTo("CLOSED")).body("resolution", equalTo("ANSWERED"));
    }

    private Instant after(CountDownLatch start) throws InterruptedException {
        start.await();
        ring();
        return clock.instant();
    }

    private void ring() {
        while (watch.ring()) {
            // the next batch
        }
    }

    private static EventMessage alarm(String handle, String event, String name) {
        return Topics.await("selamat.helpdesk.case.v1", e -> e.type().equals("selamat.helpdesk." + event + ".v1")
                && e.data().path("handle").asText().equals(handle) && e.data().path("clock").asText().equals(name));
    }
}
