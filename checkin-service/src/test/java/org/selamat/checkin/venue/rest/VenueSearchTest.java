package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.ValidatableResponse;

@ServiceTest
class VenueSearchTest {

    private final String visitor = Tokens.citizen(UUID.randomUUID());
    /** Nobody else's in the database that all tests share. */
    private final String name = "Restoran " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoKnowsTheWholeNameFindsTheVenue() {
        // given
        var id = named(name);
        // when, then
        find(name.toUpperCase().replace(" ", " - ") + "!", "lembah pantai").statusCode(200)
                .body("items.id", equalTo(List.of(id.toString()))).body("items[0].name", equalTo(name));
        find(name, "Kepong").body("items", hasSize(0));
        find(name.substring(0, name.length() - 1), "Lembah Pantai").body("items", hasSize(0));
        find("%", "Lembah Pantai").statusCode(422).body("type", equalTo("urn:problem:checkin:name-too-short"));
    }

    @Test
    void aNameThatManyShareFindsNone() {
        for (int i = 0; i < 3; i++) {
            named(name);
        }
        find(name, "Lembah Pantai").body("items", hasSize(3));
        named(name);
        find(name, "Lembah Pantai").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void nobodyCanAskAllDay() {
        for (int i = 0; i < 20; i++) {
            find(name, "Lembah Pantai").statusCode(200);
        }
        var refused = find(name, "Lembah Pantai").statusCode(429);
        assertThat(Long.parseLong(refused.extract().header("Retry-After"))).isBetween(1L, 3600L);
        given().auth().oauth2(Tokens.citizen(UUID.randomUUID())).queryParam("name", name)
                .queryParam("district", "Lembah Pantai")
                .get("/v1/venue-search").then().statusCode(200);
    }

    private ValidatableResponse find(String asked, String district) {
        return given().auth().oauth2(visitor).queryParam("name", asked).queryParam("district", district)
                .get("/v1/venue-search").then();
    }

    private static UUID named(String name) {
        var id = UUID.randomUUID();
        var body = venueBody(id, "FOOD");
        body.put("name", name);
        register(UUID.randomUUID(), body).then().statusCode(201);
        return id;
    }
}
