package org.selamat.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@ServiceTest
class EditsAndListsTest {

    private final String me = Tokens.citizen(UUID.randomUUID());

    @Test
    void anEditNamesTheVersionThatItChanges() {
        // given
        var note = add("first").header("Location");
        var tag = as(me).get(note).header("ETag");
        // when
        var changed = change(note, tag);
        // then
        changed.then().statusCode(200).body("version", equalTo(1));
        assertThat(changed.header("ETag")).isEqualTo("\"1\"").isNotEqualTo(tag);
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        // given
        var note = add("first").header("Location");
        var tag = as(me).get(note).header("ETag");
        change(note, tag).then().statusCode(200);
        // when
        var stale = change(note, tag);
        // then
        stale.then().statusCode(412).body("type", equalTo("urn:problem:common:precondition-failed"));
    }

    @Test
    void anEditWithoutAVersionIsRefused() {
        // given
        var note = add("first").header("Location");
        // when
        var blind = as(me).contentType("application/json").body("{\"text\":\"x\",\"copies\":1}").put(note);
        // then
        blind.then().statusCode(428).body("type", equalTo("urn:problem:common:precondition-required"));
    }

    @Test
    void cursorsLeadThroughTheWholeListOnce() {
        // given
        var texts = List.of("a", "b", "c", "d", "e");
        texts.forEach(this::add);
        // when
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(me).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/notes").then().statusCode(200)
                    .extract();
            read.addAll(page.path("items.text"));
            cursor = page.path("next");
        } while (cursor != null);
        // then
        assertThat(read).containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = { "!", "", "AAAA====", "YQpiCmM" })
    void aCursorThatTheListDidNotMakeIsRefused(String cursor) {
        as(me).queryParam("cursor", cursor).get("/v1/notes").then().statusCode(cursor.isEmpty() ? 200 : 400);
    }

    @Test
    void aCursorOfUnboundedLengthIsRefused() {
        var cursor = Base64.getUrlEncoder().encodeToString(new byte[1_000]);
        as(me).queryParam("cursor", cursor).get("/v1/notes").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 101 })
    void aPageHasOneToAHundredItems(int limit) {
        as(me).queryParam("limit", limit).get("/v1/notes").then().statusCode(400)
                .body("type", equalTo("urn:problem:common:invalid-request"));
    }

    private Response add(String text) {
        return as(me).header("Idempotency-Key", UUID.randomUUID()).contentType("application/json")
                .body("{\"text\":\"%s\",\"copies\":1}".formatted(text)).post("/v1/notes");
    }

    private Response change(String location, String tag) {
        return as(me).header("If-Match", tag).contentType("application/json").body("{\"text\":\"changed\",\"copies\":1}")
                .put(location);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
