package org.selamat.status.boarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.person.domain.FreshHolders;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Statuses that change in the moment in which airlines ask about their people, many of them in one transaction. */
@ServiceTest
class ChangeDuringCheckTest {

    private static final String AIRLINE = "airline-race";
    private static final int PEOPLE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Gauge gauge;

    @Inject
    FreshHolders mirror;

    @Inject
    BoardingChecks checks;

    @Inject
    MeterRegistry metrics;

    private final String token = Tokens.partner(AIRLINE, "partner-airline");
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();
    private final ExecutorService threads = Executors.newFixedThreadPool(24);
    private List<Person> people;

    @BeforeEach
    void everybodyIsKnownAndNobodyRestricted() {
        gauge.reset();
        people = IntStream.range(0, PEOPLE).mapToObj(i -> People.named("Nurul Huda binti Ahmad", "1988-02-03")).toList();
        await().atMost(Api.PATIENCE)
                .until(() -> mirror.holders(people.stream().map(Person::index).toList()).size() == PEOPLE);
        double before = quick();
        await().atMost(Api.PATIENCE).until(() -> ask(People.unknown()).path("decision").asText().equals("NO_RECORD")
                && quick() > before);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void anAnswerFromBeforeAChangeIsCorrectedAndPushedAndNoneComesAfterIt() {
        try (Airline airline = new Airline()) {
            // given
            Api.airline(AIRLINE).body(Map.of("url", airline.url())).put("/partner/v1/webhook").then().statusCode(200);
            double before = quick();
            // when: one question with the change, another as soon as the officer knows that it is made
            List<Try> tries = people.stream().map(this::race).toList().stream().map(CompletableFuture::join).toList();
            // then: whoever asks after the change isn't told what held before it
            assertThat(quick()).as("all of them in groups").isEqualTo(before + 2 * PEOPLE);
            assertThat(tries).extracting(one -> one.after().path("decision").asText()).containsOnly("REFER");
            // when: the copy has it
            await().atMost(Api.PATIENCE).until(() -> people.stream().allMatch(person -> CopyVersion.of(person.id()) >= 1));
            // then: no answer from before stands any more
            assertThat(tries.stream().flatMap(Try::answers)).extracting(this::reasonNow)
                    .containsOnly(ReasonCode.ORDER_RECENT);
            List<String> wrong = tries.stream().flatMap(Try::answers).filter(one -> !holdsStill(one))
                    .map(one -> one.path("decisionId").asText()).toList();
            assertThat(wrong).isNotEmpty();
            await().atMost(Api.PATIENCE).until(() -> pushed(airline).containsAll(wrong));
        }
    }

    private CompletableFuture<Try> race(Person person) {
        var during = CompletableFuture.supplyAsync(() -> ask(person), threads);
        var after = CompletableFuture.runAsync(() -> Api.decide("omar", person.id(), "CASE_CONFIRMED",
                Instant.now().minus(Duration.ofHours(1))), threads).thenApply(changed -> ask(person));
        return during.thenCombine(after, Try::new);
    }

    private JsonNode ask(Person person) {
        return body(given().auth().oauth2(token).header("X-Purpose", "BOARDING_CHECK")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body(Map.of("traveller", Map.of("document", person.document(), "birthDate", "1988-02-03", "surname",
                        "HUDA AHMAD NURUL"), "flight", "MH370", "departureAt", departure))
                .post("/partner/v1/boarding-checks").then().statusCode(201).extract().asByteArray());
    }

    private ReasonCode reasonNow(JsonNode answer) {
        UUID id = UUID.fromString(answer.path("decisionId").asText());
        return QuarkusTransaction.requiringNew().call(() -> checks.find(id).orElseThrow().answer().reason().orElse(null));
    }

    private static boolean holdsStill(JsonNode answer) {
        return answer.path("reasons").path(0).path("code").asText().equals("ORDER_RECENT");
    }

    private static List<String> pushed(Airline airline) {
        return airline.received().stream().map(push -> body(push.body()))
                .filter(body -> body.path("decision").asText().equals("REFER")).map(body -> body.path("decisionId").asText())
                .toList();
    }

    private static JsonNode body(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double quick() {
        return metrics.counter("status.boarding.answered.quickly").count();
    }

    /** Two answers about one person: one given while the status changed, one after. */
    private record Try(JsonNode during, JsonNode after) {

        Stream<JsonNode> answers() {
            return Stream.of(during, after);
        }
    }
}
