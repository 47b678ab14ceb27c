package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** A database that takes 160 check-ins a second, and three times as many people. */
@ServiceTest
@TestProfile(OverloadTest.Small.class)
class OverloadTest {

    private static final int MOST = 48;
    private static final int GROUP = 8;
    private static final int STATEMENT_MILLIS = 50;
    private static final int SECONDS = 2;
    private static final List<String> TOKENS = IntStream.range(0, 8).mapToObj(i -> Tokens.citizen(UUID.randomUUID())).toList();

    /** Room for what is written in 300 ms. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("checkin.max-in-flight", Integer.toString(MOST), "checkin.ingest.group", Integer.toString(GROUP),
                    "checkin.ingest.enough", Integer.toString(GROUP), "checkin.ingest.writers", "1");
        }
    }

    @Inject
    Rows rows;
    @Inject
    MeterRegistry metrics;

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private TestVenue cafe;

    @BeforeEach
    void slowTheDatabaseDown() {
        cafe = Api.venue("FOOD", null);
        rows.define("CREATE FUNCTION be_slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(" + STATEMENT_MILLIS
                + " / 1000.0); RETURN NULL; END'");
        rows.define("CREATE TRIGGER slow BEFORE INSERT ON visit FOR EACH STATEMENT EXECUTE FUNCTION be_slow()");
    }

    @AfterEach
    void giveItItsSpeedBack() {
        rows.define("DROP FUNCTION be_slow() CASCADE");
    }

    @Test
    void atThreeTimesTheCapacityThoseLetInAreServedAtFullSpeedAndTheOthersToldAtOnce() throws Exception {
        // given: everybody is known
        TOKENS.forEach(token -> checkIn(token).join());
        double capacity = closedLoop();
        // when
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        double most = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < 3 * capacity * SECONDS; i++) {
            LockSupport.parkNanos(begin + (long) (i * 1e9 / (3 * capacity)) - System.nanoTime());
            answers.add(checkIn(TOKENS.get(i % TOKENS.size())));
            most = Math.max(most, metrics.get("checkin.ingest.waiting").gauge().value());
        }
        double served = answers.stream().filter(CompletableFuture::isDone).filter(OverloadTest::isServed).count() * 1e9
                / (System.nanoTime() - begin);
        Api.history(TOKENS.get(0)).then().statusCode(200);
        // then
        assertThat(served).isGreaterThanOrEqualTo(0.9 * capacity);
        assertThat(most).isLessThanOrEqualTo(MOST);
        assertThat(recovered()).isLessThan(Duration.ofSeconds(10));
        answers.stream().filter(answer -> !isServed(answer)).map(CompletableFuture::join).forEach(OverloadTest::isBusy);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE venue_id = ?", cafe.id()))
                .isGreaterThanOrEqualTo(answers.stream().filter(OverloadTest::isServed).count());
    }

    @Test
    void whoIsNotKnownIsToldTheSame() {
        // given
        checkIn(TOKENS.get(0)).join();
        var unknown = Stream.generate(() -> Tokens.citizen(UUID.randomUUID())).limit(4).toList();
        var crowd = Stream.generate(() -> checkIn(TOKENS.get(0))).limit(2 * MOST).toList();
        // when
        var strangers = unknown.stream().map(this::checkIn).toList();
        // then
        assertThat(strangers).anySatisfy(answer -> isBusy(answer.join()));
        crowd.forEach(CompletableFuture::join);
    }

    /** Check-ins a second of people who wait for their answer. */
    private double closedLoop() {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(1);
        var clients = IntStream.range(0, 2 * GROUP).mapToObj(i -> oneAfterTheOther(TOKENS.get(i % TOKENS.size()), end))
                .toList();
        int served = clients.stream().mapToInt(CompletableFuture::join).sum();
        return served * 1e9 / (System.nanoTime() - begin);
    }

    private CompletableFuture<Integer> oneAfterTheOther(String token, long end) {
        return checkIn(token).thenCompose(answer -> System.nanoTime() < end
                ? oneAfterTheOther(token, end).thenApply(more -> more + 1)
                : CompletableFuture.completedFuture(1));
    }

    private Duration recovered() {
        long begin = System.nanoTime();
        while (checkIn(TOKENS.get(1)).join().statusCode() != 201) {
            LockSupport.parkNanos(1_000_000);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean isServed(CompletableFuture<HttpResponse<String>> answer) {
        return answer.join().statusCode() == 201;
    }

    private static void isBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("Retry-After").map(Integer::parseInt).orElseThrow()).isBetween(1, 4);
        assertThat(answer.body()).contains("\"urn:problem:checkin:busy\"", "\"/v1/me/visits\"", "\"traceId\"");
    }

    private CompletableFuture<HttpResponse<String>> checkIn(String token) {
        var now = Instant.now();
        var body = "{\"id\":\"%s\",\"qr\":\"%s\",\"checkedInAt\":\"%s\"}".formatted(Ids.visitAt(now), cafe.qr(), now);
        return client.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/me/visits"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
