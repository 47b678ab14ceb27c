package org.selamat.checkin.testsupport;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

/** What apps do with this service. */
public final class Api {

    /** A registered venue and its code. */
    public record TestVenue(UUID id, UUID owner, String qr) {
    }

    private Api() {
    }

    public static TestVenue venue(String type, Integer capacity) {
        var owner = UUID.randomUUID();
        var id = UUID.randomUUID();
        var body = venueBody(id, type);
        if (capacity != null) {
            body.put("capacity", capacity);
        }
        register(owner, body).then().statusCode(201);
        return new TestVenue(id, owner, get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr").path("text"));
    }

    public static Map<String, Object> venueBody(UUID id, String type) {
        return new LinkedHashMap<>(
                Map.of("id", id, "name", "Kedai Kopi Bangsar", "address", "12, Jalan Telawi 3, 59100 Kuala Lumpur",
                        "type", type, "district", "Lembah Pantai"));
    }

    public static Response register(UUID owner, Map<String, Object> body) {
        return post(Tokens.citizen(owner), "/v1/venues", body);
    }

    /** Checks a person in with a fresh id and returns it. */
    public static UUID checkIn(UUID person, TestVenue venue, Instant at) {
        var id = Ids.visitAt(at);
        checkIn(Tokens.citizen(person), id, venue.qr(), at).then().statusCode(201);
        return id;
    }

    public static Response checkIn(String token, UUID id, String qr, Instant at) {
        return post(token, "/v1/me/visits", Map.of("id", id, "qr", qr, "checkedInAt", at.toString()));
    }

    public static Response checkOut(UUID person, UUID visit, Instant at) {
        return post(Tokens.citizen(person), "/v1/me/visits/" + visit + "/check-out", Map.of("at", at.toString()));
    }

    public static Response deleteVisit(UUID person, UUID visit) {
        return given().auth().oauth2(Tokens.citizen(person)).delete("/v1/me/visits/" + visit);
    }

    public static Response history(String token) {
        return get(token, "/v1/me/visits");
    }

    public static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    public static Response post(String token, String path, Map<String, ?> body) {
        return given().auth().oauth2(token).contentType("application/json").body(body).post(path);
    }
}
