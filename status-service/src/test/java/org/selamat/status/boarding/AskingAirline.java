package org.selamat.status.boarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.testing.Tokens;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.People;
import org.selamat.status.testsupport.People.Person;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** An airline of its own whose token is known, with a passenger whom it may take. */
final class AskingAirline {

    static final String CHECKS = "/partner/v1/boarding-checks";

    private final String name = "airline-" + UUID.randomUUID().toString().substring(0, 8);
    private final String token = Tokens.partner(name, "partner-airline");
    private final String departure = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS).toString();
    private final Person passenger = People.named("Nurul Huda binti Ahmad", "1988-02-03");

    private AskingAirline() {
    }

    /** Both are known when this returns. */
    static AskingAirline known() {
        var airline = new AskingAirline();
        await().atMost(Api.PATIENCE).until(() -> airline.ask(freshKey(), airline.huda()).jsonPath().getString("decision")
                .equals("OK_TO_BOARD"));
        return airline;
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }

    String name() {
        return name;
    }

    String token() {
        return token;
    }

    /** One that nobody has seen. */
    String anotherToken() {
        return Tokens.partner(name, "partner-airline");
    }

    Person passenger() {
        return passenger;
    }

    Response ask(String key, Map<String, Object> body) {
        return asking(key).body(body).post(CHECKS);
    }

    RequestSpecification asking(String key) {
        return asking(token, key);
    }

    static RequestSpecification asking(String token, String key) {
        return given().auth().oauth2(token).header("X-Purpose", "BOARDING_CHECK").header("Idempotency-Key", key)
                .contentType("application/json");
    }

    /** Whom it may take. */
    Map<String, Object> huda() {
        return traveller(passenger);
    }

    Map<String, Object> traveller(Person person) {
        return Map.of("traveller", named(person, "HUDA AHMAD NURUL"), "flight", "MH370", "departureAt", departure);
    }

    static Map<String, Object> named(Person person, String name) {
        return Map.of("document", person.document(), "birthDate", "1988-02-03", "surname", name);
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static String decisionOf(Response answer) {
        return answer.jsonPath().getString("decisionId");
    }
}
