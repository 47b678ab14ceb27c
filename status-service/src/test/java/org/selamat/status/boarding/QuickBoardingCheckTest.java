package org.selamat.status.boarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.status.boarding.AskingAirline.CHECKS;
import static org.selamat.status.boarding.AskingAirline.decisionOf;
import static org.selamat.status.boarding.AskingAirline.freshKey;
import static org.selamat.status.boarding.AskingAirline.named;
import static org.selamat.status.boarding.AskingAirline.with;

import java.sql.SQLException;
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
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;

/** Checks that are answered before they reach their resource, many in one transaction: nothing about them may differ. */
@ServiceTest
class QuickBoardingCheckTest {

    private static final List<String> HEADERS = List.of("Content-Type", "Location", "Content-Length", "Cache-Control");

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource dataSource;

    private AskingAirline airline;

    @BeforeEach
    void makeTokenAndPassengerKnown() {
        airline = AskingAirline.known();
    }

    @Test
    void anAnswerLooksTheSameWhicheverWayItCame() {
        // given
        double before = quick();
        // when
        var quick = airline.ask(freshKey(), airline.huda());
        // then
        assertThat(quick()).isEqualTo(before + 1);
        var other = given().auth().oauth2(airline.anotherToken()).header("X-Purpose", "BOARDING_CHECK")
                .header("Idempotency-Key", freshKey()).contentType("application/json").body(airline.huda())
                .post(CHECKS);
        assertThat(quick()).as("a token that nobody knows yet is verified first").isEqualTo(before + 1);
        assertThat(quick.statusCode()).isEqualTo(other.statusCode());
        assertThat(shape(quick)).isEqualTo(shape(other));
        assertThat(HEADERS).allSatisfy(name -> assertThat(header(quick, name)).isEqualTo(header(other, name)));
    }

    @Test
    void whoCannotBeAnsweredSendsNobodyElseTheLongWay() throws SQLException {
        // given
        var broken = People.unknown();
        register(broken, "\\x00");
        double before = quick();
        // when
        var failed = CompletableFuture.supplyAsync(() -> airline.ask(freshKey(), airline.traveller(broken)));
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> airline.ask(freshKey(), airline.huda()))).toList()
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
                true, airline.ask(freshKey(), with(airline.huda(), "flight", "MH37" + others.indexOf(one) % 10)),
                false, airline.ask(freshKey(), airline.traveller(one))))).toList().stream().map(CompletableFuture::join)
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
        airline.asking(freshKey()).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").body(airline.huda())
                .post(CHECKS).then().statusCode(201);
        // then
        assertThat(underTrace("selamat.audit.access.v1", trace).value()).contains(airline.name(), "\"BOARDING_CHECK\"");
        underTrace("selamat.status.boarding.v1", trace);
    }

    private ConsumerRecord<String, String> underTrace(String topic, String trace) {
        return Topics.awaitRaw(topic, record -> airline.passenger().id().toString().equals(record.key())
                && String.valueOf(Topics.header(record, "traceparent")).contains(trace));
    }

    @Test
    void whatIsRefusedIsRefusedInTheUsualWords() {
        double before = quick();
        String key = freshKey();
        airline.ask(key, with(airline.huda(), "departureAt", "2020-01-01T00:00:00Z")).then().statusCode(422)
                .body("type", endsWith(":departure-passed"));
        airline.ask(key, with(airline.huda(), "departureAt", "2020-01-01T00:00:00Z")).then().statusCode(422)
                .body("type", endsWith(":departure-passed"));
        airline.ask(freshKey(), with(airline.huda(), "flight", "MAS")).then().statusCode(400)
                .body("errors[0].field", endsWith("flight"));
        airline.ask(freshKey(), with(airline.huda(), "unheard", "of")).then().statusCode(400);
        airline.ask("not a key!", airline.huda()).then().statusCode(400);
        airline.ask(freshKey(), with(airline.huda(), "departureAt", "+1000000000-12-31T23:59:59Z")).then()
                .statusCode(400).body("errors[0].field", endsWith("departureAt"));
        given().auth().oauth2(airline.token()).header("Idempotency-Key", key).contentType("application/json")
                .body(airline.huda()).post(CHECKS)
                .then().statusCode(403).body("type", endsWith(":purpose-required"));
        given().auth().oauth2(airline.token()).header("Idempotency-Key", key).header("X-Purpose", "LAB_REPORTING")
                .contentType("application/json").body(airline.huda()).post(CHECKS).then()
                .body("type", endsWith(":purpose-required"));
        assertThat(quick()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "1990-13-77,en,calendar", "2001-02-30,ms,kalendar", "2999-01-01,zh,日历", "2001-02-30,ta,நாட்காட்டி" })
    void aBirthDateThatNobodyCanHaveIsNamed(String birthDate, String language, String words) {
        double before = quick();
        airline.asking(freshKey()).header("Accept-Language", language)
                .body(with(airline.huda(), "traveller", born(birthDate))).post(CHECKS).then().statusCode(400)
                .body("type", endsWith(":invalid-request")).body("errors.field", contains("traveller.birthDate"))
                .body("errors.code", contains("CALENDAR_DATE")).body("errors[0].detail", containsString(words));
        assertThat(quick()).isEqualTo(before);
    }

    @Test
    void aPartOfABirthDateIsAnsweredQuickly() {
        double before = quick();
        List.of("1988", "1988-02", "1988-00-00", "1988-02-XX", "1988-XX-03").forEach(birthDate -> airline.ask(
                freshKey(), with(airline.huda(), "traveller", born(birthDate))).then().statusCode(201)
                .body("decision", equalTo("OK_TO_BOARD")));
        assertThat(quick()).isEqualTo(before + 5);
    }

    private Map<String, Object> born(String birthDate) {
        return with(named(airline.passenger(), "HUDA AHMAD NURUL"), "birthDate", birthDate);
    }

    @Test
    void namesCannotBeTriedTogetherMoreOftenThanOneByOne() {
        // when
        Stream.of("TAN MEI LING", "LIM AH KOW", "KUMAR", "GRACE WONG", "JUGAH ANAK BARIENG", "SITI", "FAIZ", "RIZAL")
                .map(name -> CompletableFuture.supplyAsync(() -> airline.ask(freshKey(),
                        with(airline.huda(), "traveller", named(airline.passenger(), name)))))
                .toList().forEach(CompletableFuture::join);
        // then
        airline.ask(freshKey(), airline.huda()).then().body("decision", equalTo("INSUFFICIENT_DATA"))
                .body("reasons.code", contains("TOO_MANY_ATTEMPTS"));
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

    private double quick() {
        return metrics.counter("status.boarding.answered.quickly").count();
    }
}
