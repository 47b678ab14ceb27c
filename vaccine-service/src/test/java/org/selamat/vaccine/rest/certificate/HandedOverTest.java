package org.selamat.vaccine.rest.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.specification.RequestSpecification;

/**
 * Nothing here is a guardian's: who identity-service lets act for a dependant finds everything of theirs, whoever acted before.
 */
@ServiceTest
class HandedOverTest {

    @Test
    void the_next_guardian_finds_and_goes_on_with_what_the_one_before_began() {
        // given
        var child = Citizen.registered();
        child.dose("2026-10-02", 1, 2).then().statusCode(201);
        var submission = UUID.randomUUID();
        actingFor(child).contentType("image/png").header("X-Submission-Id", submission.toString())
                .header("X-Identity-Assertion", child.assertion()).body(Citizen.PAPER)
                .post("/v1/me/foreign-certificate-pictures").then().statusCode(201).body("outcome", equalTo("IN_REVIEW"));

        // when
        actingFor(child).get("/v1/me/foreign-certificates").then().statusCode(200)
                .body("items.id", contains(submission.toString()));
        actingFor(child).get("/v1/me/doses").then().statusCode(200).body("items", hasSize(1));
        actingFor(child).contentType("application/json").put("/v1/me/foreign-certificates/" + submission + "/withdrawal").then()
                .statusCode(200);

        // then
        child.asking().get("/v1/me/foreign-certificates/" + submission).then().body("outcome", equalTo("WITHDRAWN"));
        given().auth().oauth2(Tokens.citizen(UUID.randomUUID())).get("/v1/me/foreign-certificates").then()
                .body("items", hasSize(0));
    }

    /** Another guardian each time. */
    private static RequestSpecification actingFor(Citizen child) {
        return given().auth().oauth2(Tokens.citizenFor(child.id, UUID.randomUUID()));
    }
}
