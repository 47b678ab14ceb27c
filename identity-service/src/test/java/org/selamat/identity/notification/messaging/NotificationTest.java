package org.selamat.identity.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.Topics;

@IdentityTest
class NotificationTest {

    @Inject
    MovableClock clock;
    @Inject
    Rows rows;

    private final App app = App.onNewDevice();

    @Test
    void aNoticeReachesThePersonInTheirLanguageAndTheAskerHearsOfIt() {
        // given
        var citizen = app.register();
        clock.advance(Duration.ofSeconds(61));
        // when
        var request = ask(citizen.id(), Map.of());
        // then
        assertThat(new Inbox(citizen.phone()).await(2)).startsWith("Selamat: kes anda SLM-7K3M-Q9XZ-0 telah dibuka");
        var outcome = outcome(request);
        assertThat(outcome.type()).isEqualTo("selamat.notification.delivered.v1");
        Contracts.assertValid(outcome);
    }

    @Test
    void aNoticeThatComesRightAfterAnotherWaitsForItsBudget() {
        // given
        var citizen = app.register();
        // when
        var request = ask(citizen.id(), Map.of());
        org.awaitility.Awaitility.await().until(() -> rows.count("SELECT count(*) FROM send_decision d JOIN outgoing_message m "
                + "ON m.id = d.message_id WHERE m.request_id = ? AND d.outcome = 'POSTPONED'", request) == 1);
        assertThat(new Inbox(citizen.phone()).messages()).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        // then
        new Inbox(citizen.phone()).await(2);
    }

    @Test
    void theEleventhSendOfADayIsDroppedWhateverItIsFor() {
        // given
        var citizen = app.register();
        for (int sent = 1; sent < 10; sent++) {
            clock.advance(Duration.ofMinutes(61));
            if (sent % 2 == 0) {
                app.ask("SMS", citizen.phone()).then().statusCode(403);
            } else {
                ask(citizen.id(), Map.of());
            }
            new Inbox(citizen.phone()).await(sent + 1);
        }
        clock.advance(Duration.ofMinutes(61));
        // when
        app.ask("SMS", citizen.phone()).then().statusCode(403);
        var notice = ask(citizen.id(), Map.of());
        // then
        var outcome = outcome(notice);
        assertThat(outcome.type()).isEqualTo("selamat.notification.dropped.v1");
        assertThat(outcome.data().path("reason").asText()).isEqualTo("BUDGET_EXHAUSTED");
        Contracts.assertValid(outcome);
        assertThat(new Inbox(citizen.phone()).messages()).hasSize(10);
    }

    @Test
    void aDependantIsWrittenToThroughTheGuardian() {
        // given
        var guardian = app.register();
        var child = dependantOf(guardian);
        clock.advance(Duration.ofSeconds(61));
        // when
        var request = ask(child, Map.of());
        // then
        new Inbox(guardian.phone()).await(2);
        assertThat(outcome(request).data().path("personId").asText()).isEqualTo(child.toString());
    }

    @Test
    void whatNobodyMaySendIsDroppedWithTheReason() {
        // given
        var citizen = app.register();
        // when
        var unknown = ask(citizen.id(), Map.of("template", "PRIZE_WON"));
        var code = ask(citizen.id(), Map.of("template", "LOGIN_CODE", "parameters", Map.of("code", "12345678")));
        var text = ask(citizen.id(),
                Map.of("parameters", Map.of("handle", "call-03-1234", "deadline", "2026-11-21T09:20:00Z")));
        var nobody = ask(UUID.randomUUID(), Map.of());
        // then
        assertThat(List.of(unknown, code, text, nobody)).extracting(request -> outcome(request).data().path("reason").asText())
                .containsExactly("UNKNOWN_TEMPLATE", "UNKNOWN_TEMPLATE", "INVALID_PARAMETERS", "NO_CONTACT");
        assertThat(new Inbox(citizen.phone()).messages()).hasSize(1);
        assertThat(rows.count("SELECT count(*) FROM outgoing_message WHERE request_id = ?", nobody)).isZero();
    }

    @Test
    void theSameRequestIsSentOnce() {
        // given
        var citizen = app.register();
        clock.advance(Duration.ofSeconds(61));
        var request = ask(citizen.id(), Map.of());
        new Inbox(citizen.phone()).await(2);
        clock.advance(Duration.ofSeconds(61));
        // when
        ask(citizen.id(), Map.of("requestId", request.toString()));
        var later = ask(citizen.id(), Map.of());
        outcome(later);
        // then
        assertThat(new Inbox(citizen.phone()).messages()).hasSize(3);
    }

    @Test
    void aProviderThatFailsIsAskedAgainAndOneThatRefusesIsNot() {
        // given
        var flaky = App.newPhone().substring(0, 9) + "503";
        var refused = App.newPhone().substring(0, 9) + "400";
        // when
        app.ask("SMS", flaky).then().statusCode(403);
        app.ask("SMS", refused).then().statusCode(403);
        clock.advance(Duration.ofSeconds(5));
        // then
        new Inbox(flaky).await(1);
        org.awaitility.Awaitility.await().until(() -> rows.count(
                "SELECT count(*) FROM outgoing_message WHERE reason = 'CARRIER_REFUSED' AND attempts = 1") >= 1);
    }

    private UUID dependantOf(Citizen guardian) {
        return UUID.fromString(io.restassured.RestAssured.given().auth().oauth2(guardian.accessToken())
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body(Map.of("fullName", "Adam bin Ali", "birthDate", "2018-05-04", "relation", "CHILD", "document",
                        Map.of("type", "MYKID", "country", "MYS", "number", App.newMyKad())))
                .post("/v1/me/dependants").path("personId"));
    }

    private static UUID ask(UUID person, Map<String, ?> overrides) {
        var data = new HashMap<String, Object>(
                Map.of("requestId", UUID.randomUUID().toString(), "personId", person.toString()));
        data.putAll(overrides);
        Topics.sendExample("selamat.notification.requested.v1", data);
        return UUID.fromString((String) data.get("requestId"));
    }

    private static EventMessage outcome(UUID request) {
        return Topics.await("selamat.notification.outcome.v1",
                e -> e.data().path("requestId").asText().equals(request.toString()));
    }
}
