package org.selamat.status.testsupport;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.testing.Tokens;
import org.selamat.status.testsupport.People.Person;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** This service's doors, as those who use them know them. */
public final class Api {

    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private Api() {
    }

    public static RequestSpecification citizen(UUID person) {
        return given().auth().oauth2(Tokens.citizen(person));
    }

    public static RequestSpecification officer(String name) {
        return staff(name, "health-officer").header("X-Purpose", "OUTBREAK_RESPONSE");
    }

    public static RequestSpecification approver(String name) {
        return staff(name, "batch-approver");
    }

    public static RequestSpecification auditor() {
        return staff("aida", "auditor");
    }

    public static RequestSpecification staff(String name, String... roles) {
        return write(given().auth().oauth2(Tokens.staff(name, roles)));
    }

    public static RequestSpecification laboratory() {
        return write(given().auth().oauth2(Tokens.partner("lab-kl1", "partner-lab"))).header("X-Purpose", "LAB_REPORTING");
    }

    public static RequestSpecification airline(String id) {
        return write(given().auth().oauth2(Tokens.partner(id, "partner-airline"))).header("X-Purpose", "BOARDING_CHECK");
    }

    public static RequestSpecification write(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    /** Reports a result as soon as the person's registration has arrived. */
    public static UUID reportResult(Person person, String test, String result, Instant sampledAt) {
        await().atMost(PATIENCE).ignoreExceptions()
                .until(() -> laboratory().body(Map.of("document", person.document(), "test", test,
                        "result", "INDETERMINATE", "sampledAt", sampledAt)).post("/partner/v1/lab-results")
                        .statusCode() == 201);
        return UUID.fromString(laboratory()
                .body(Map.of("document", person.document(), "test", test, "result", result, "sampledAt", sampledAt))
                .post("/partner/v1/lab-results").then().statusCode(201).extract().path("evidenceId"));
    }

    public static UUID decide(String officer, UUID person, String kind, Instant occurredAt) {
        return UUID.fromString(officer(officer)
                .body(Map.of("personId", person, "kind", kind, "reason", "TEST", "occurredAt", occurredAt))
                .post("/staff/v1/evidence").then().statusCode(201).extract().path("evidenceId"));
    }

    public static ValidatableResponse statusOf(UUID person) {
        return citizen(person).get("/v1/me/status").then().statusCode(200);
    }

    public static String labelOf(UUID person) {
        return statusOf(person).extract().path("label");
    }

    public static void awaitLabel(UUID person, String label) {
        await("label of " + person).atMost(PATIENCE).until(() -> label.equals(labelOf(person)));
    }
}
