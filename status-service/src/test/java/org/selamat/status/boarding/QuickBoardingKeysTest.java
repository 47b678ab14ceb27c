package org.selamat.status.boarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.selamat.status.boarding.AskingAirline.CHECKS;
import static org.selamat.status.boarding.AskingAirline.asking;
import static org.selamat.status.boarding.AskingAirline.decisionOf;
import static org.selamat.status.boarding.AskingAirline.freshKey;
import static org.selamat.status.boarding.AskingAirline.with;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.status.testsupport.Rows;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;

/** A key is a key: short and long way keep the same answers under it. */
@ServiceTest
class QuickBoardingKeysTest {

    @Inject
    MeterRegistry metrics;

    private AskingAirline airline;

    @BeforeEach
    void makeTokenAndPassengerKnown() {
        airline = AskingAirline.known();
    }

    @Test
    void aQuestionIsAnsweredOnceHoweverOftenItComes() {
        // given
        String key = freshKey();
        double before = quick();
        long onRecord = checks();
        // when
        var answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> airline.ask(key, airline.huda())))
                .toList()
                .stream().map(CompletableFuture::join).toList();
        // then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(quick()).isEqualTo(before + 1);
        assertThat(checks()).as("checks on record").isEqualTo(onRecord + 1);
        airline.ask(key, with(airline.huda(), "flight", "MH371")).then().statusCode(422).body("type",
                endsWith(":idempotency-key-reused"));
    }

    @Test
    void whoRepeatsAKeyAmongOthersSlowsNobodyDown() {
        // given
        String answered = freshKey();
        String first = airline.ask(answered, airline.huda()).asString();
        double before = quick();
        // when
        var keys = Stream.concat(Stream.of(answered), Stream.generate(AskingAirline::freshKey).limit(15)).toList();
        var answers = keys.stream().map(key -> CompletableFuture.supplyAsync(() -> airline.ask(key, airline.huda()))).toList()
                .stream().map(CompletableFuture::join).toList();
        // then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.get(0).asString()).isEqualTo(first);
        assertThat(quick()).as("answered without the resource").isEqualTo(before + 15);
    }

    @Test
    void aQuestionThatComesBothWaysAtOnceIsAnsweredOnce() {
        // given
        String key = freshKey();
        long onRecord = checks();
        // when
        var answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> asking(i % 2 == 0 ? airline.token() : airline.anotherToken(), key).body(airline.huda()).post(CHECKS)))
                .toList().stream().map(CompletableFuture::join).toList();
        // then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(checks()).as("checks on record").isEqualTo(onRecord + 1);
    }

    @Test
    void anotherAirlineHasAnAnswerOfItsOwnToTheSameKey() {
        String key = freshKey();
        String other = Tokens.partner("airline-zz", "partner-airline");
        var ours = airline.ask(key, airline.huda());
        for (int i = 0; i < 2; i++) { // the second time its token is known
            var theirs = asking(other, key + i).body(airline.huda()).post(CHECKS);
            theirs.then().statusCode(201);
            assertThat(decisionOf(theirs)).isNotEqualTo(decisionOf(ours));
            assertThat(theirs.jsonPath().getString("subjectRef")).isNotEqualTo(ours.jsonPath().getString("subjectRef"));
        }
    }

    private long checks() {
        return Rows.of("boarding_check").stream().filter(row -> row.contains(airline.name())).count();
    }

    private double quick() {
        return metrics.counter("status.boarding.answered.quickly").count();
    }
}
