package org.selamat.status.boarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;
import org.selamat.status.testsupport.Rows;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;

/** Checks that are answered before they reach their resource, many in one transaction: nothing about them may differ. */
@ServiceTest
class QuickBoardingCheckTest {

    private static final String CHECKS = "/partner/v1/boarding-checks";
    private static final List<String> HEADERS = List.of("Content-Type", "Location", "Content-Length", "Cache-Control");

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource dataSource;

    private final String airline = "airline-" + UUID.randomUUID().toString().substring(0, 8);
    private final String token = Tokens.partner(airline, "partner-airline");
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();
    private Person passenger;
    private Response known;

    @BeforeEach
    void makeTokenAndPassengerKnown() {
        passenger = People.named("Nurul Huda binti Ahmad", "1988-02-03");
        await().atMost(Api.PATIENCE).until(() -> {
            known = ask(UUID.randomUUID().toString(), huda());
            return known.jsonPath().getString("decision").equals("OK_TO_BOARD");
        });
    }

    @Test
    void anAnswerLooksTheSameWhicheverWayItCame() {
        // given
        double before = quick();
        // when
        var quick = ask(UUID.randomUUID().toString(), huda());
        // then
        assertThat(quick()).isEqualTo(before + 1);
        var other = given().auth().oauth2(Tokens.partner(airline, "partner-airline")).header("X-Purpose", "BOARDING_CHECK")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body(huda())
                .post(CHECKS);
        assertThat(quick()).as("a token that nobody knows yet is verified first").isEqualTo(before + 1);
        assertThat(quick.statusCode()).isEqualTo(other.statusCode());
        assertThat(shape(quick)).isEqualTo(shape(other));
        assertThat(HEADERS).allSatisfy(name -> assertThat(header(quick, name)).isEqualTo(header(other, name)));
    }

    @Test
    void aQuestionIsAnsweredOnceHoweverOftenItComes() {
        // given
        String key = UUID.randomUUID().toString();
        double before = quick();
        long onRecord = checks();
        // when
        var answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(key, huda()))).toList()
                .stream().map(CompletableFuture::join).toList();
        // then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(quick()).isEqualTo(before + 1);
        assertThat(checks()).as("checks on record").isEqualTo(onRecord + 1);
        ask(key, with(huda(), "flight", "MH371")).then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void aQuestionThatComesBothWaysAtOnceIsAnsweredOnce() {
        // given
        String key = UUID.randomUUID().toString();
        long onRecord = checks();
        // when
        var answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> asking(i % 2 == 0 ? token : Tokens.partner(airline, "partner-airline"), key).body(huda()).post(CHECKS)))
                .toList().stream().map(CompletableFuture::join).toList();
        // then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(checks()).as("checks on record").isEqualTo(onRecord + 1);
    }

    @Test
    void whoCannotBeAnsweredSendsNobodyElseTheLongWay() throws SQLException {
        // given
        var broken = People.unknown();
        register(broken, "\\x00");
        double before = quick();
        // when
        var failed = CompletableFuture.supplyAsync(() -> ask(UUID.randomUUID().toString(), traveller(broken)));
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(UUID.randomUUID().toString(), huda()))).toList()
                .stream().map(CompletableFuture::join).toList();
        // then
        assertThat(failed.join().statusCode()).isEqualTo(500);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(quick()).isEqualTo(before + 20);
    }

    /** With tags that nobody can read: no event brings such ones. */
    private void register(Person person, String tags) throws SQLException {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement("""
                WITH p AS (INSERT INTO person (person_id, registered_at, holder_index) VALUES (?, now(), ?::bytea))
                INSERT INTO person_document (document_index, person_id) VALUES (?, ?)""")) {
            insert.setObject(1, person.id());
            insert.setString(2, tags);
            insert.setString(3, person.index().hex());
            insert.setObject(4, person.id());
            insert.execute();
        }
    }

    @Test
    void manyAtOnceEachGetTheirOwnAnswer() {
        // given
        double before = quick();
        var others = IntStream.range(0, 40).mapToObj(i -> People.unknown()).toList();
        // when
        var answers = others.stream().map(one -> CompletableFuture.supplyAsync(() -> Map.of(
                true, ask(UUID.randomUUID().toString(), with(huda(), "flight", "MH37" + others.indexOf(one) % 10)),
                false, ask(UUID.randomUUID().toString(), traveller(one))))).toList().stream().map(CompletableFuture::join)
                .toList();
        // then
        assertThat(answers).allSatisfy(pair -> {
            assertThat(pair.get(true).jsonPath().getString("decision")).isEqualTo("OK_TO_BOARD");
            assertThat(pair.get(false).jsonPath().getString("decision")).isEqualTo("NO_RECORD");
        });
        assertThat(answers).extracting(pair -> pair.get(true).jsonPath().getString("flight"))
                .containsExactlyElementsOf(IntStream.range(0, 40).mapToObj(i -> "MH37" + i % 10).toList());
        assertThat(answers.stream().map(pair -> decisionOf(pair.get(true))).distinct()).hasSize(40);
        assertThat(quick()).isEqualTo(before + 80);
    }

    @Test
    void whoWasLookedUpSeesItUnderTheTraceOfTheQuestion() {
        // given
        String trace = UUID.randomUUID().toString().replace("-", "");
        // when
        asking(UUID.randomUUID().toString()).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").body(huda())
                .post(CHECKS).then().statusCode(201);
        // then
        assertThat(underTrace("selamat.audit.access.v1", trace).value()).contains(airline, "\"BOARDING_CHECK\"");
        underTrace("selamat.status.boarding.v1", trace);
    }

    private ConsumerRecord<String, String> underTrace(String topic, String trace) {
        return Topics.awaitRaw(topic, record -> passenger.id().toString().equals(record.key())
                && String.valueOf(Topics.header(record, "traceparent")).contains(trace));
    }

    @Test
    void whatIsRefusedIsRefusedInTheUsualWords() {
        double before = quick();
        String key = UUID.randomUUID().toString();
        ask(key, with(huda(), "departureAt", "2020-01-01T00:00:00Z")).then().statusCode(422)
                .body("type", endsWith(":departure-passed"));
        ask(key, with(huda(), "departureAt", "2020-01-01T00:00:00Z")).then().statusCode(422)
                .body("type", endsWith(":departure-passed"));
        ask(UUID.randomUUID().toString(), with(huda(), "flight", "MAS")).then().statusCode(400)
                .body("errors[0].field", endsWith("flight"));
        ask(UUID.randomUUID().toString(), with(huda(), "unheard", "of")).then().statusCode(400);
        ask("not a key!", huda()).then().statusCode(400);
        ask(UUID.randomUUID().toString(), with(huda(), "departureAt", "+1000000000-12-31T23:59:59Z")).then()
                .statusCode(400).body("errors[0].field", endsWith("departureAt"));
        given().auth().oauth2(token).header("Idempotency-Key", key).contentType("application/json").body(huda()).post(CHECKS)
                .then().statusCode(403).body("type", endsWith(":purpose-required"));
        given().auth().oauth2(token).header("Idempotency-Key", key).header("X-Purpose", "LAB_REPORTING")
                .contentType("application/json").body(huda()).post(CHECKS).then().body("type", endsWith(":purpose-required"));
        assertThat(quick()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "1990-13-77,en,calendar", "2001-02-30,ms,kalendar", "2999-01-01,zh,日历", "2001-02-30,ta,நாட்காட்டி" })
    void aBirthDateThatNobodyCanHaveIsNamed(String birthDate, String language, String words) {
        double before = quick();
        asking(UUID.randomUUID().toString()).header("Accept-Language", language)
                .body(with(huda(), "traveller", born(birthDate))).post(CHECKS).then().statusCode(400)
                .body("type", endsWith(":invalid-request")).body("errors.field", contains("traveller.birthDate"))
                .body("errors.code", contains("CALENDAR_DATE")).body("errors[0].detail", containsString(words));
        assertThat(quick()).isEqualTo(before);
    }

    @Test
    void aPartOfABirthDateIsAnsweredQuickly() {
        double before = quick();
        List.of("1988", "1988-02", "1988-00-00", "1988-02-XX", "1988-XX-03").forEach(birthDate -> ask(
                UUID.randomUUID().toString(), with(huda(), "traveller", born(birthDate))).then().statusCode(201)
                .body("decision", equalTo("OK_TO_BOARD")));
        assertThat(quick()).isEqualTo(before + 5);
    }

    private Map<String, Object> born(String birthDate) {
        return with(named(passenger, "HUDA AHMAD NURUL"), "birthDate", birthDate);
    }

    @Test
    void anotherAirlineHasAnAnswerOfItsOwnToTheSameKey() {
        String key = UUID.randomUUID().toString();
        String other = Tokens.partner("airline-zz", "partner-airline");
        var ours = ask(key, huda());
        for (int i = 0; i < 2; i++) { // the second time its token is known
            var theirs = asking(other, key + i).body(huda()).post(CHECKS);
            theirs.then().statusCode(201);
            assertThat(decisionOf(theirs)).isNotEqualTo(decisionOf(ours));
            assertThat(theirs.jsonPath().getString("subjectRef")).isNotEqualTo(ours.jsonPath().getString("subjectRef"));
        }
    }

    @Test
    void namesCannotBeTriedTogetherMoreOftenThanOneByOne() {
        // when
        Stream.of("TAN MEI LING", "LIM AH KOW", "KUMAR", "GRACE WONG", "JUGAH ANAK BARIENG", "SITI", "FAIZ", "RIZAL")
                .map(name -> CompletableFuture.supplyAsync(() -> ask(UUID.randomUUID().toString(),
                        with(huda(), "traveller", named(passenger, name)))))
                .toList().forEach(CompletableFuture::join);
        // then
        ask(UUID.randomUUID().toString(), huda()).then().body("decision", equalTo("INSUFFICIENT_DATA"))
                .body("reasons.code", contains("TOO_MANY_ATTEMPTS"));
    }

    private Map<String, Object> huda() {
        return traveller(passenger);
    }

    private Map<String, Object> traveller(Person person) {
        return Map.of("traveller", named(person, "HUDA AHMAD NURUL"), "flight", "MH370", "departureAt", departure);
    }

    private static Map<String, Object> named(Person person, String name) {
        return Map.of("document", person.document(), "birthDate", "1988-02-03", "surname", name);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private Response ask(String key, Map<String, Object> body) {
        return asking(key).body(body).post(CHECKS);
    }

    private io.restassured.specification.RequestSpecification asking(String key) {
        return asking(token, key);
    }

    private static io.restassured.specification.RequestSpecification asking(String token, String key) {
        return given().auth().oauth2(token).header("X-Purpose", "BOARDING_CHECK").header("Idempotency-Key", key)
                .contentType("application/json");
    }

    /** Names of the fields, and those that say the same whenever they are asked. */
    private static Map<String, Object> shape(Response answer) {
        Map<String, Object> shape = new HashMap<>();
        answer.jsonPath().getMap("").forEach((name, value) -> shape.put((String) name,
                List.of("decision", "flight", "departureAt", "subjectRef", "identityMatch", "reasons", "rulesVersion")
                        .contains(name) ? value : ""));
        return shape;
    }

    private static String header(Response answer, String name) {
        return String.valueOf(answer.header(name)).replace(decisionOf(answer), "ID");
    }

    private static String decisionOf(Response answer) {
        return answer.jsonPath().getString("decisionId");
    }

    private long checks() {
        return Rows.of("boarding_check").stream().filter(row -> row.contains(airline)).count();
    }

    private double quick() {
        return metrics.counter("status.boarding.answered.quickly").count();
    }
}
