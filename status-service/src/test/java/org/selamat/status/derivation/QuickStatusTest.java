package org.selamat.status.derivation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.status.derivation.application.FollowMerge;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Looks that are answered before they reach their resource, many together: nothing about them may differ. */
@ServiceTest
class QuickStatusTest {

    private static final String QUICK = "application/json";
    /** The same, but in words that only the resource reads. */
    private static final String LONG = "application/json;q=0.9";
    private static final List<String> HEADERS = List.of("Content-Type", "ETag", "Cache-Control", "Vary");

    @Inject
    MeterRegistry metrics;
    @Inject
    MovableClock clock;
    @Inject
    Gauge gauge;
    @Inject
    FollowMerge merges;

    private final UUID person = UUID.randomUUID();
    private final String token = Tokens.citizen(person);

    @BeforeEach
    void somebodyHasAnOrder() {
        gauge.reset();
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(3)));
        look(token, "en").then().statusCode(200);
    }

    @Test
    void aStatusLooksTheSameWhicheverWayItCame() {
        for (String language : List.of("en", "ms", "zh", "ta")) {
            double before = quick();
            Response quick = look(token, language);
            assertThat(quick()).isEqualTo(before + 1);
            Response other = lookTheLongWay(token, language);
            assertThat(quick()).isEqualTo(before + 1);
            assertThat(lasting(quick)).isEqualTo(lasting(other)).containsKey("order");
            assertThat(HEADERS).allSatisfy(name -> assertThat(quick.header(name)).isEqualTo(other.header(name)));
        }
    }

    @Test
    void ofWhomNothingIsKnownTheSameIsSaidBothWays() {
        UUID nobody = UUID.randomUUID();
        String known = Tokens.citizen(nobody);
        for (String language : List.of("en", "ms", "zh", "ta")) {
            double before = quick();
            Response quick = look(known, language);
            assertThat(quick()).isEqualTo(before + 1);
            Response other = lookTheLongWay(known, language);
            assertThat(lasting(quick)).isEqualTo(lasting(other)).containsEntry("version", 0);
            assertThat(HEADERS).allSatisfy(name -> assertThat(quick.header(name)).isEqualTo(other.header(name)));
        }
        whoHasItIsTold(known);
        // what becomes known is seen by the next look
        Api.decide("omar", nobody, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(3)));
        assertThat(look(known, "en").jsonPath().getString("label")).isEqualTo("CONFIRMED");
    }

    @Test
    void whoIsKnownUnderAnotherIdIsKnown() {
        UUID another = UUID.randomUUID();
        String known = Tokens.citizen(another);
        assertThat(look(known, "en").jsonPath().getString("label")).isEqualTo("LOW_RISK");
        QuarkusTransaction.requiringNew()
                .run(() -> merges.merged(new Merge(UUID.randomUUID(), new PersonId(another), new PersonId(person))));
        double before = quick();
        assertThat(look(known, "en").jsonPath().getString("label")).isEqualTo("CONFIRMED");
        assertThat(quick()).isEqualTo(before + 1);
    }

    @Test
    void whoHasItAlreadyIsTold() {
        whoHasItIsTold(token);
    }

    private static void whoHasItIsTold(String bearer) {
        String tag = look(bearer, "en").header("ETag");
        for (String type : List.of(QUICK, LONG)) {
            Response again = asking(bearer, type).header("If-None-Match", tag).get("/v1/me/status");
            again.then().statusCode(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            asking(bearer, type).header("If-None-Match", tag).header("Accept-Language", "ta").get("/v1/me/status").then()
                    .statusCode(200);
            asking(bearer, type).header("If-None-Match", "\"x\", " + tag).get("/v1/me/status").then().statusCode(304);
        }
    }

    @Test
    void whoHasItAlreadyIsToldUntilWhenItCounts() {
        // given
        Response first = look(token, "en");
        Instant until = Instant.parse(first.path("staleAfter"));
        assertThat(first.header("X-Stale-After")).isEqualTo(until.toString());
        // when
        clock.advance(Duration.ofMinutes(5));
        for (String type : List.of(QUICK, LONG)) {
            Response again = asking(token, type).header("If-None-Match", first.header("ETag")).get("/v1/me/status");
            // then
            again.then().statusCode(304);
            assertThat(Instant.parse(again.header("X-Stale-After"))).isAfterOrEqualTo(until.plus(Duration.ofMinutes(5)));
        }
    }

    @Test
    void everybodySeesTheirOwn() {
        // given
        List<UUID> others = IntStream.range(0, 30).mapToObj(i -> UUID.randomUUID()).toList();
        List<String> tokens = others.stream().map(Tokens::citizen).toList();
        double before = quick();
        // when
        var mine = IntStream.range(0, 30).mapToObj(i -> CompletableFuture.supplyAsync(() -> look(token, "en"))).toList();
        var theirs = tokens.stream().map(one -> CompletableFuture.supplyAsync(() -> look(one, "en"))).toList();
        // then
        assertThat(mine).extracting(one -> one.join().jsonPath().getString("label")).containsOnly("CONFIRMED");
        assertThat(theirs).extracting(one -> one.join().jsonPath().getString("label")).containsOnly("LOW_RISK");
        assertThat(quick()).isEqualTo(before + 60);
    }

    @Test
    void aPeriodThatEndedHasEndedForTheNextLook() {
        // given
        Instant until = Instant.parse(look(token, "en").jsonPath().getString("validUntil"));
        String fresh = Tokens.citizen(person);
        // when
        clock.advance(Duration.between(Instant.now(), until).plusMinutes(1));
        // then
        for (int i = 0; i < 2; i++) {
            assertThat(look(fresh, "en").jsonPath().getString("label")).isNotEqualTo("CONFIRMED");
        }
    }

    @Test
    void nobodyElseGetsIn() {
        double before = quick();
        given().get("/v1/me/status").then().statusCode(401);
        given().auth().oauth2(Tokens.staff("omar", "health-officer")).get("/v1/me/status").then().statusCode(403);
        assertThat(quick()).isEqualTo(before);
    }

    private static Response look(String bearer, String language) {
        return asking(bearer, QUICK).header("Accept-Language", language).get("/v1/me/status");
    }

    private static Response lookTheLongWay(String bearer, String language) {
        return asking(bearer, LONG).header("Accept-Language", language).get("/v1/me/status");
    }

    private static RequestSpecification asking(String bearer, String type) {
        return given().auth().oauth2(bearer).header("Accept", type);
    }

    /** Without the moment of the look. */
    private static Map<String, Object> lasting(Response answer) {
        Map<String, Object> lasting = new HashMap<>(answer.jsonPath().getMap(""));
        lasting.remove("asOf");
        lasting.remove("staleAfter");
        return lasting;
    }

    private double quick() {
        return metrics.counter("status.looks.answered.quickly").count();
    }
}
