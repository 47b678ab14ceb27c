package org.selamat.identity.signin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.testing.MovableClock;

@IdentityTest
class GuessingTest {

    private static final int GUESSES = 50;

    @Inject
    Rows rows;
    @Inject
    MovableClock clock;

    private final App app = App.onNewDevice();
    private final String phone = App.newPhone();

    @Test
    void ofFiftyParallelGuessesFiveAreComparedAndTheRightCodeIsWorthNothingAfterwards() throws Exception {
        // given
        var session = ask();
        var right = new Inbox(phone).code(1);
        // when
        var pool = Executors.newFixedThreadPool(GUESSES);
        var guesses = new ArrayList<Callable<String>>();
        for (int i = 0; i < GUESSES; i++) {
            var guess = wrong(right, i);
            guesses.add(() -> app.answer(session, guess).path("error"));
        }
        var answers = new ArrayList<String>();
        for (var answer : pool.invokeAll(guesses)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        // then
        assertThat(answers).filteredOn("insufficient_authorization"::equals).hasSize(5);
        assertThat(answers).filteredOn("invalid_session"::equals).hasSize(GUESSES - 5);
        assertThat(tries(session)).isEqualTo(5);
        assertThat(app.answer(session, right).then().statusCode(400).extract().<String> path("error"))
                .isEqualTo("invalid_session");
    }

    @Test
    void aCodeOfOneChallengeIsRefusedInAnother() {
        // given
        var first = ask();
        var code = new Inbox(phone).code(1);
        clock.advance(Duration.ofSeconds(61));
        var second = ask();
        var other = new Inbox(phone).code(2);
        // when, then
        if (!code.equals(other)) {
            app.answer(second, code).then().statusCode(403);
        }
        app.answer(first, code).then().statusCode(200);
    }

    @Test
    void aNewCodeKeepsTheSpentTriesAndReplacesTheOldCode() {
        // given
        var session = ask();
        var old = new Inbox(phone).code(1);
        for (int i = 0; i < 4; i++) {
            app.answer(session, wrong(old, i)).then().statusCode(403);
        }
        // when
        clock.advance(Duration.ofSeconds(61));
        App.post(java.util.Map.of("auth_session", session, "resend", true)).then().statusCode(403);
        var fresh = new Inbox(phone).code(2);
        // then
        app.answer(session, wrong(fresh, 1)).then().statusCode(403);
        app.answer(session, fresh).then().statusCode(400);
        assertThat(tries(session)).isEqualTo(5);
    }

    @Test
    void aCodeWorksOnceAndNotAfterFiveMinutes() {
        // given
        var session = ask();
        var code = new Inbox(phone).code(1);
        // when
        app.answer(session, code).then().statusCode(200);
        // then
        app.answer(session, code).then().statusCode(400);
        clock.advance(Duration.ofSeconds(61));
        var late = ask();
        var lateCode = new Inbox(phone).code(2);
        clock.advance(Duration.ofMinutes(5));
        app.answer(late, lateCode).then().statusCode(400);
    }

    @Test
    void wrongCodesOfManyChallengesPauseTheDestination() {
        // given
        for (int challenge = 1; challenge <= 2; challenge++) {
            var session = ask();
            var code = new Inbox(phone).code(challenge);
            for (int i = 0; i < 5; i++) {
                app.answer(session, wrong(code, i)).then().statusCode(403);
            }
            clock.advance(Duration.ofMinutes(4));
        }
        // when
        var session = ask();
        // then
        assertThat(drops("TOO_MANY_WRONG_CODES")).isEqualTo(1);
        app.answer(session, "00000000").then().statusCode(403);
        clock.advance(Duration.ofMinutes(15));
        app.answer(ask(), new Inbox(phone).code(3)).then().statusCode(200);
    }

    private long drops(String rule) {
        org.awaitility.Awaitility.await()
                .until(() -> rows.count("SELECT count(*) FROM send_decision WHERE rule = ?", rule) > 0);
        return rows.count("SELECT count(*) FROM send_decision WHERE rule = ?", rule);
    }

    private long tries(String session) {
        var hash = HexFormat.of().formatHex(new AuthSession(session).hash());
        return rows.count("SELECT tries FROM challenge WHERE encode(session_hash, 'hex') = ?", hash);
    }

    private String ask() {
        return app.ask("SMS", phone).then().statusCode(403).extract().path("auth_session");
    }

    private static String wrong(String right, int i) {
        return "%08d".formatted((Integer.parseInt(right) + 1 + i) % 100_000_000);
    }
}
