package org.selamat.helpdesk.testsupport;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The people of a story, each with their own token, at the doors of the running service. */
public final class Helpdesk {

    private Helpdesk() {
    }

    public static RequestSpecification citizen(UUID person) {
        return given().auth().oauth2(Tokens.citizen(person)).contentType(ContentType.JSON);
    }

    public static RequestSpecification agent() {
        return staff("aminah", "helpdesk-l2", "CASE_HANDLING");
    }

    public static RequestSpecification approver() {
        return staff("ravi", "correction-approver", "CORRECTION");
    }

    public static RequestSpecification staff(String name, String role, String purpose) {
        return given().auth().oauth2(Tokens.staff(name, role)).contentType(ContentType.JSON).header("X-Purpose", purpose)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The subject of a member of staff, as the test issuer makes it. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes()).toString();
    }

    public static Map<String, Object> contest(UUID order, Instant departure) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("id", UUID.randomUUID().toString());
        wish.put("kind", "CONTEST_ORDER");
        wish.put("orderId", order.toString());
        if (departure != null) {
            wish.put("flight", Map.of("number", "MH603", "departureAt", departure.toString()));
        }
        return wish;
    }

    /** A contested order with a flight in some hours. */
    public static Map<String, Object> contest(int hours) {
        return contest(UUID.randomUUID(), Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
    }

    public static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        var changed = new LinkedHashMap<>(wish);
        changed.put(field, value);
        return changed;
    }

    public static Response open(UUID person, Map<String, Object> wish) {
        return citizen(person).body(wish).post("/v1/cases");
    }

    /** The handle of a new case. */
    public static String opened(UUID person, Map<String, Object> wish) {
        return open(person, wish).then().statusCode(201).extract().path("handle");
    }

    public static void take(String handle) {
        agent().body(Map.of()).post("/staff/v1/cases/{handle}/assignment", handle).then().statusCode(200);
    }

    /** The id of a correction that the agent has proposed. */
    public static String proposed(String handle, UUID batch) {
        return proposed(handle, "STATUS_BATCH", batch);
    }

    public static String proposed(String handle, String kind, UUID target) {
        return agent().body(Map.of("target", Map.of("kind", kind, "id", target), "reason", "NO_EVIDENCE"))
                .post("/staff/v1/cases/{handle}/corrections", handle).then().statusCode(201).extract().path("correctionId");
    }

    public static Response approve(String correction) {
        return approver().post("/staff/v1/corrections/{id}/approval", correction);
    }

    public static Response read(UUID person, String handle) {
        return citizen(person).get("/v1/cases/{handle}", handle);
    }
}
