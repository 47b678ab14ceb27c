package org.selamat.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.Topics;

@IdentityTest
class NothingPersonalTest {

    @Inject
    MovableClock clock;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Listener(lines);

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void neitherLogsNorTopicsSayWhoSomeoneIsWhateverGoesRightOrWrong() {
        // given
        var app = App.onNewDevice();
        var citizen = app.register();
        clock.advance(Duration.ofSeconds(61));
        // when
        String session = app.ask("SMS", citizen.phone()).path("auth_session");
        var code = new Inbox(citizen.phone()).code(2);
        app.answer(session, code.equals("00000000") ? "00000001" : "00000000");
        app.ask("SMS", citizen.phone().substring(0, 9) + "503");
        new Inbox(citizen.phone().substring(0, 9) + "503").await(1);
        given().auth().oauth2(citizen.accessToken()).contentType("application/json").body(Map.of("fullName", "<Nurul>"))
                .patch("/v1/me");
        app.token(Map.of("grant_type", "refresh_token", "refresh_token", "x"), "not.a.proof");
        // then
        var traces = List.of(citizen.phone().substring(1), citizen.document(), "Nurul", code, citizen.refreshToken(), session,
                citizen.phone().substring(1, 9) + "503");
        assertThat(lines).isNotEmpty();
        assertThat(lines).noneMatch(line -> traces.stream().anyMatch(line::contains));
        for (var topic : List.of("selamat.identity.person.v1", "selamat.identity.session.v1",
                "selamat.notification.outcome.v1")) {
            assertThat(Topics.raw(topic)).noneMatch(record -> traces.stream().anyMatch(record.value()::contains));
        }
    }

    private static final class Listener extends Handler {

        private final Formatter formatter = new SimpleFormatter();
        private final List<String> lines;

        Listener(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
