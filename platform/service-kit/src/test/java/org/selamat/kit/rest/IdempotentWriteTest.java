package org.selamat.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class IdempotentWriteTest {

    @Inject
    MovableClock clock;

    @Inject
    DataSource dataSource;

    private final String me = Tokens.citizen(UUID.randomUUID());
    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatGetsTheFirstAnswerAndChangesNothing() {
        // given
        var first = add(me, key, "bring the form");
        // when
        var repeat = add(me, key, "bring the form");
        // then
        first.then().statusCode(201);
        repeat.then().statusCode(201).header("Location", first.header("Location")).body(equalTo(first.asString()));
        assertThat(notesOf(me)).containsExactly("bring the form");
    }

    @Test
    void parallelRepeatsHaveOneEffectAndOneAnswer() throws Exception {
        // given
        var threads = Executors.newFixedThreadPool(6);
        Callable<Response> request = () -> add(me, key, "all at once");
        // when
        var answers = new ArrayList<String>();
        try {
            for (var answer : threads.invokeAll(List.of(request, request, request, request, request, request))) {
                answers.add(answer.get().statusCode() + answer.get().asString());
            }
        } finally {
            threads.shutdownNow();
        }
        // then
        assertThat(answers).allMatch(answer -> answer.startsWith("201")).containsOnly(answers.get(0));
        assertThat(notesOf(me)).containsExactly("all at once");
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        // given
        add(me, key, "one thing");
        // when
        var other = add(me, key, "another thing");
        // then
        other.then().statusCode(422).body("type", equalTo("urn:problem:common:idempotency-key-reused"));
        assertThat(notesOf(me)).containsExactly("one thing");
    }

    @Test
    void aRefusalIsNotStoredAndLeavesNothing() {
        // given
        add(me, key, "refuse").then().statusCode(422).body("type", equalTo("urn:problem:checkin:note-refused"));
        // when
        var corrected = add(me, key, "a better text");
        // then
        corrected.then().statusCode(201);
        assertThat(notesOf(me)).containsExactly("a better text");
    }

    @Test
    void aFailureIsNotStoredAndLeavesNothing() {
        // given
        add(me, key, "break").then().statusCode(500).body("type", equalTo("urn:problem:common:internal"));
        // when
        var again = add(me, key, "whole again");
        // then
        again.then().statusCode(201);
        assertThat(notesOf(me)).containsExactly("whole again");
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        // given
        var other = Tokens.citizen(UUID.randomUUID());
        add(me, key, "mine");
        // when
        var answer = add(other, key, "theirs");
        // then
        answer.then().statusCode(201).body("text", equalTo("theirs"));
        assertThat(notesOf(me)).containsExactly("mine");
        assertThat(notesOf(other)).containsExactly("theirs");
    }

    @Test
    void aDayLaterTheKeyIsFree() {
        // given
        add(me, key, "yesterday");
        // when
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        var answer = add(me, key, "today");
        // then
        answer.then().statusCode(201).body("text", equalTo("today"));
    }

    @Test
    void storedAnswersAreUnreadableInTheDatabase() throws SQLException {
        // when
        add(me, key, "private words");
        // then
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "SELECT count(*), count(*) FILTER (WHERE position('private words'::bytea in answer) > 0) "
                                + "FROM idempotent_answer WHERE length(answer) > 0")) {
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getInt(2)).isZero();
        }
    }

    private static Response add(String token, String key, String text) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).contentType("application/json")
                .body("{\"text\":\"%s\",\"copies\":1}".formatted(text)).post("/v1/notes");
    }

    private static List<String> notesOf(String token) {
        return given().auth().oauth2(token).get("/v1/notes").then().statusCode(200).extract().path("items.text");
    }
}
