package org.selamat.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.text.Texts;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class ProblemAnswersTest {

    private static final String GOOD = "{\"text\":\"x\",\"copies\":1}";

    private final String me = Tokens.citizen(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({ "en", "ms", "zh", "ta" })
    void theTextsAreInTheCallersLanguage(String language) {
        // when
        var answer = as(me).header("Accept-Language", language).get("/v1/notes/" + UUID.randomUUID()).then();
        // then
        var locale = new java.util.Locale(language);
        answer.statusCode(404).body("title", equalTo(Texts.of("problems/common", locale, "not-found.title")));
        assertThat(answer.extract().<String> path("detail")).isEqualTo(Texts.of("problems/common", locale, "not-found.detail"));
    }

    @ParameterizedTest
    @CsvSource({ "en, Write it differently", "ms, Sila tulis semula", "zh, 请改写", "ta, வேறு விதமாக" })
    void aServicesOwnProblemsSpeakFourLanguagesToo(String language, String words) {
        add("{\"text\":\"refuse\",\"copies\":1}", language).statusCode(422)
                .body("type", equalTo("urn:problem:checkin:note-refused")).body("detail", containsString(words))
                .body("detail", containsString("refuse"));
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("{\"copies\":1}", "text", "NOT_BLANK"),
                Arguments.of("{\"text\":\" \",\"copies\":1}", "text", "NOT_BLANK"),
                Arguments.of("{\"text\":\"" + "x".repeat(101) + "\",\"copies\":1}", "text", "SIZE"),
                Arguments.of("{\"text\":\"x\",\"copies\":0}", "copies", "MIN"),
                Arguments.of("{\"text\":\"x\",\"copies\":\"1\"}", "copies", "WRONG_TYPE"),
                Arguments.of("{\"text\":\"x\",\"copies\":[]}", "copies", "WRONG_TYPE"),
                Arguments.of("{\"text\":7,\"copies\":1}", "text", "WRONG_FORMAT"),
                Arguments.of("{\"text\":\"x\",\"copies\":1,\"due\":\"tomorrow\"}", "due", "WRONG_FORMAT"),
                Arguments.of("{\"text\":\"x\",\"copies\":1,\"more\":true}", "more", "UNKNOWN_FIELD"));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void aWrongFieldIsNamedWithItsReason(String body, String field, String code) {
        add(body, "en").statusCode(400).body("type", equalTo("urn:problem:common:invalid-request"))
                .body("errors.field", hasItem(field)).body("errors.code", hasItem(code));
    }

    @Test
    void whoMistypesAFieldIsToldWhichThereAre() {
        add("{\"text\":\"x\",\"copies\":1,\"until\":1}", "en").statusCode(400).body("errors.field", hasItem("until"))
                .body("errors.detail", hasItem(containsString("copies, due, text")));
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        add("{\"text\":\"\",\"copies\":0}", "en").statusCode(400).body("errors.field", hasItems("text", "copies"));
    }

    @Test
    void aValueIsNeverRepeated() {
        add("{\"text\":\"x\",\"copies\":1,\"due\":\"900101-14-5566\"}", "en").statusCode(400)
                .body(not(containsString("900101")));
    }

    @ParameterizedTest
    @CsvSource({ "'{', malformed-json", "'', invalid-request", "'null', invalid-request",
            "'{\"text\":\"x\",\"copies\":1}{}', malformed-json",
            "'{\"text\":\"x\",\"copies\":1,\"text\":\"y\"}', malformed-json"

    })

    void anUnreadableBodyIsRefused(String body, String type) {
        add(body, "en").statusCode(400).body("type", equalTo("urn:problem:common:" + type));
    }

    @Test
    void aMissingTokenIsAnsweredWithTheWayToGiveOne() {
        given().get("/v1/notes").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:problem:common:unauthenticated"));
    }

    @Test
    void anUnknownPathIsAProblemToo() {
        as(me).get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("urn:problem:common:not-found"));
    }

    @Test
    void aWrongMethodIsAnsweredWithTheRightOnes() {
        as(me).delete("/v1/notes/" + UUID.randomUUID()).then().statusCode(405).header("Allow", equalTo("GET, HEAD, PUT"))
                .body("type", equalTo("urn:problem:common:method-not-allowed"));
        as(me).delete("/v1/notes").then().statusCode(405).header("Allow", equalTo("GET, HEAD, POST"));
    }

    @Test
    void anUnofferedFormatIsRefused() {
        as(me).accept("text/csv").get("/v1/notes").then().statusCode(406).body("type",
                equalTo("urn:problem:common:not-acceptable"));
    }

    @Test
    void anUnexpectedFailureTellsNothingOfTheInside() {
        add("{\"text\":\"break\",\"copies\":41}", "en").statusCode(500).body("type", equalTo("urn:problem:common:internal"))
                .body(not(containsString("broken on request"))).body(not(containsString("IllegalState")));
    }

    @Test
    void theTraceIdIsTheCallers() {
        as(me).header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/notes/" + UUID.randomUUID())
                .then().statusCode(404).body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void theErrorsAreAbsentWhenNoFieldIsWrong() {
        var body = as(me).get("/v1/notes/" + UUID.randomUUID()).then().extract().jsonPath().getMap("$");
        assertThat(body.keySet()).map(Object::toString)
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "traceId");
    }

    private ValidatableResponse add(String body, String language) {
        return as(me).header("Accept-Language", language).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)).post("/v1/notes")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
