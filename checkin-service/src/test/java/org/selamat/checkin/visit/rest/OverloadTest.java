package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

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

/** A database that takes 80 check-ins a second, and three times as many people. */
@ServiceTest
@TestProfile(OverloadTest.Small.class)
class OverloadTest {

    private static final int MOST = 48;
    private static final int GROUP = 8;
    private static final int STATEMENT_MILLIS = 100;
    private static final int SERVED = 300;
    private static final Executor SOON = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);
    private static final List<String> TOKENS = IntStream.range(0, 8).mapToObj(i -> Tokens.citizen(UUID.randomUUID())).toList();

    /** Room for what is written in 600 ms. */
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
    @Inject
    DataSource dataSource;

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private TestVenue cafe;

    @BeforeEach
    void slowTheDatabaseDown() {
        cafe = Api.venue("FOOD", null);
        rows.define("CREATE SEQUENCE slow_statements");
        rows.define("CREATE FUNCTION be_slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
                + "PERFORM nextval(''slow_statements''); PERFORM pg_sleep(" + STATEMENT_MILLIS
                + " / 1000.0); RETURN NULL; END'");
        rows.define("CREATE TRIGGER slow BEFORE INSERT ON visit FOR EACH STATEMENT EXECUTE FUNCTION be_slow()");
    }

    @AfterEach
    void giveItItsSpeedBack() {
        rows.define("DROP FUNCTION be_slow() CASCADE");
        rows.define("DROP SEQUENCE slow_statements");
    }

    /** Whether the machine is fast or slow: what the database is asked to do carries as much as it can. */
    @Test
    void underThreeTimesAsManyAsFitThoseLetInFillTheGroupsAndTheOthersAreToldAtOnce() {
        // given: everybody is known, and three times as many as there is room for come again and again
        TOKENS.forEach(token -> checkIn(token).join());
        var refused = new ConcurrentLinkedQueue<HttpResponse<String>>();
        var served = new AtomicInteger();
        long before = statements();
        var crowd = IntStream.range(0, 3 * MOST).mapToObj(i -> again(TOKENS.get(i % TOKENS.size()), served, refused)).toList();
        // when
        double most = 0;
        while (served.get() < SERVED) {
            most = Math.max(most, metrics.get("checkin.ingest.waiting").gauge().value());
            LockSupport.parkNanos(1_000_000);
        }
        double each = (double) served.get() / (statements() - before);
        crowd.forEach(CompletableFuture::join);
        // then
        assertThat(each).as("check-ins a statement").isGreaterThanOrEqualTo(0.9 * GROUP);
        assertThat(most).isLessThanOrEqualTo(MOST);
        assertThat(refused).isNotEmpty().allSatisfy(OverloadTest::isBusy);
        await().atMost(Duration.ofSeconds(10)).until(() -> checkIn(TOKENS.get(1)).join().statusCode() == 201);
        Api.history(TOKENS.get(0)).then().statusCode(200);
        assertThat(rows.count("SELECT count(*) FROM visit WHERE venue_id = ?", cafe.id()))
                .isEqualTo(TOKENS.size() + served.get() + 1L);
    }

    @Test
    void whoIsNotKnownIsToldTheSame() throws SQLException {
        // given: everybody inside waits for the database
        checkIn(TOKENS.get(0)).join();
        List<CompletableFuture<HttpResponse<String>>> crowd;
        try (var connection = dataSource.getConnection(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("LOCK TABLE visit IN SHARE ROW EXCLUSIVE MODE");
            crowd = Stream.generate(() -> checkIn(TOKENS.get(0))).limit(2 * MOST).toList();
            await().until(() -> metrics.get("checkin.ingest.waiting").gauge().value() == MOST);
            // when
            var told = checkIn(Tokens.citizen(UUID.randomUUID())).join();
            // then
            isBusy(told);
            connection.rollback();
        }
        assertThat(crowd.stream().map(CompletableFuture::join)).extracting(HttpResponse::statusCode).containsOnly(201, 503);
    }

    private CompletableFuture<Void> again(String token, AtomicInteger served, Queue<HttpResponse<String>> refused) {
        return checkIn(token).thenCompose(answer -> {
            boolean in = answer.statusCode() == 201;
            boolean done = (in ? served.incrementAndGet() : served.get()) >= SERVED;
            if (!in) {
                refused.add(answer);
            }
            return done ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.supplyAsync(() -> token, in ? Runnable::run : SOON)
                            .thenCompose(next -> again(next, served, refused));
        });
    }

    /** A sequence counts those under way, too. */
    private long statements() {
        return rows.count("SELECT last_value FROM slow_statements");
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
