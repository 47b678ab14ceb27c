package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.post;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

/** An owner with a new phone, who finds the own premises again. */
@ServiceTest
class MyVenuesTest {

    @Inject
    Rows rows;

    private final UUID owner = UUID.randomUUID();
    private final String token = Tokens.citizen(owner);

    @Test
    void theCursorLeadsThroughAllPremisesNewestFirst() {
        // given
        var registered = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            registered.add(registered(owner).toString());
        }
        Collections.reverse(registered);
        // when
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().auth().oauth2(token).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/venues").then()
                    .statusCode(200).extract();
            read.addAll(page.<List<String>> path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        // then
        assertThat(read).containsExactlyElementsOf(registered);
    }

    @Test
    void zonesStandUnderTheirPremisesAlone() {
        // given
        var id = registered(owner);
        post(token, "/v1/venues/" + id + "/zones", Map.of("id", UUID.randomUUID(), "name", "Tingkat 2")).then()
                .statusCode(201);
        // when, then
        get(token, "/v1/venues").then().statusCode(200).body("items.id", equalTo(List.of(id.toString())))
                .body("next", nullValue());
    }

    @Test
    void nobodySeesThePremisesOfSomebodyElse() {
        // given
        registered(owner);
        // when, then
        get(Tokens.citizen(UUID.randomUUID()), "/v1/venues").then().statusCode(200).body("items", empty());
    }

    @Test
    void anOwnerHasFiveHundredOpenPremisesAtMost() {
        // given
        var last = registered(owner);
        rows.count("""
                INSERT INTO venue (id, owner_id, name, address, type, district, registered_at)
                SELECT gen_random_uuid(), owner_id, name, address, type, district, registered_at
                FROM venue, generate_series(1, 499) WHERE id = ? RETURNING 1""", last);
        // when, then
        register(owner, venueBody(UUID.randomUUID(), "FOOD")).then().statusCode(409).body("type",
                equalTo("urn:problem:checkin:too-many-venues"));
        register(owner, venueBody(last, "FOOD")).then().statusCode(201);
        post(token, "/v1/venues/" + last + "/zones", Map.of("id", UUID.randomUUID(), "name", "Tingkat 2")).then()
                .statusCode(201);
        // when
        given().auth().oauth2(token).post("/v1/venues/" + last + "/closure").then().statusCode(200);
        // then
        register(owner, venueBody(UUID.randomUUID(), "FOOD")).then().statusCode(201);
    }

    @Test
    void aCursorThatThisListDidNotMakeIsRefused() {
        for (var cursor : List.of("!", "YQpi", "MDE5YTllYTEtOWMwNy03ZDEzLWE0YjUtYzZkN2U4ZjkwYTFi")) {
            given().auth().oauth2(token).queryParam("cursor", cursor).get("/v1/venues").then().statusCode(400);
        }
    }

    private static UUID registered(UUID owner) {
        var id = UUID.randomUUID();
        register(owner, venueBody(id, "FOOD")).then().statusCode(201);
        return id;
    }
}
