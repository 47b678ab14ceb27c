package org.selamat.vaccine.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.application.revocation.RevocationBoard;
import org.selamat.vaccine.testsupport.Citizen;

import io.restassured.response.Response;

/** What identity-service finds out about persons, in whatever order it arrives. */
@ServiceTest
class MergeAndErasureTest {

    private static final String TOPIC = "selamat.identity.person.v1";

    @Inject
    DataSource database;

    @Inject
    RevocationBoard board;

    @Test
    void doses_and_certificates_of_both_ids_are_one_persons_until_the_merge_is_undone() {
        // given
        var survivor = Citizen.registered();
        var other = Citizen.registered();
        survivor.dose("2026-03-01", 1, 2);
        survivor.dose("2026-04-01", 2, 2);
        other.dose("2026-03-01", 1, 2);
        other.dose("2026-09-01", 3, 3);
        var certificate = issue(other);
        var before = List.of(mine(survivor), mine(other));
        var merge = UUID.randomUUID();

        // when
        tell("person-merged", merge, survivor, other);
        tell("person-merged", merge, survivor, other);

        // then
        awaitDoses(survivor, 3);
        survivor.asking().get("/v1/me/doses").then().body("course.complete", equalTo(true))
                .body("items[2].date", equalTo("2026-09-01"));
        survivor.asking().get("/v1/me/certificates").then().body("items", hasSize(1))
                .body("items[0].state", equalTo("VALID"));
        assertThat(mine(other)).isEqualTo(mine(survivor));
        issue(survivor, doses(survivor).get(2)).then().statusCode(201);

        // when
        tell("person-unmerged", merge, survivor, other);

        // then
        awaitDoses(survivor, 2);
        assertThat(List.of(mine(survivor), mine(other))).isEqualTo(before);
        survivor.asking().get("/v1/me/certificates").then().body("items", hasSize(0));
        other.asking().get("/v1/me/certificates").then().body("items", hasSize(2));
        assertThat(certificate).isNotNull();
    }

    @Test
    void a_merge_that_was_undone_before_it_arrives_never_stands() {
        // given
        var survivor = Citizen.registered();
        var other = Citizen.registered();
        other.dose("2026-03-01", 1, 2);
        var undone = UUID.randomUUID();

        // when
        tell("person-unmerged", undone, survivor, other);
        tell("person-merged", undone, survivor, other);

        // then
        var marker = UUID.randomUUID();
        var third = Citizen.registered();
        third.dose("2026-05-01", 1, 2);
        Topics.send(TOPIC, "selamat.identity.person-merged.v1", survivor.id.toString(), body(marker, survivor, third));
        awaitDoses(survivor, 1);
        survivor.asking().get("/v1/me/doses").then().body("items[0].date", equalTo("2026-05-01"));
    }

    @Test
    void whoever_is_erased_leaves_nothing_but_revoked_hashes_and_does_not_come_back() throws SQLException {
        // given
        var citizen = Citizen.registered();
        citizen.dose("2026-03-01", 1, 2);
        var text = issue(citizen);
        citizen.asking().body(Map.of("id", UUID.randomUUID(), "text", "HC1:6BF", "identityAssertion", citizen.assertion()))
                .post("/v1/me/foreign-certificates").then().statusCode(201);
        var inReview = UUID.randomUUID();
        citizen.uploading(inReview).body(Citizen.PAPER).post("/v1/me/foreign-certificate-pictures").then().statusCode(201)
                .body("outcome", equalTo("IN_REVIEW"));

        // when
        erase(citizen);
        erase(citizen);
        Topics.sendExample("selamat.identity.person-registered.v1", Map.of("personId", citizen.id, "birthYear", 1990));

        // then
        await().untilAsserted(() -> {
            board.look();
            assertThat(failed(text)).containsExactly("REVOCATION");
        });
        var marker = Citizen.registered();
        assertThat(marker.id).isNotEqualTo(citizen.id);
        for (var table : tablesOfPersons()) {
            var expected = table.equals("erased_person") ? 1 : 0;
            assertThat(rows(table, citizen.id)).as(table).isEqualTo(expected);
        }
        assertThat(citizen.dose("2026-06-01", 1, 2).jsonPath().getString("type"))
                .isEqualTo("urn:problem:vaccine:person-unknown");
        var event = Topics.await("selamat.vaccine.certificate.v1",
                e -> e.type().endsWith("certificate-revoked.v1") && e.key().equals(citizen.id.toString()));
        Contracts.assertValid(event);
        assertThat(event.data().path("reason").asText()).isEqualTo("HOLDER_ERASED");
        var ended = Topics.await("selamat.vaccine.certificate.v1", e -> e.type().endsWith("certificate-review-ended.v1")
                && e.data().path("certificateId").asText().equals(inReview.toString()));
        Contracts.assertValid(ended);
    }

    /** A new table that names persons is in this test by itself. */
    private Set<String> tablesOfPersons() throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(
                        "SELECT table_name FROM information_schema.columns WHERE column_name = 'person_id' AND table_schema = 'public'")) {
            var tables = new HashSet<String>();
            while (result.next()) {
                tables.add(result.getString(1));
            }
            assertThat(tables).contains("dose", "certificate", "known_person", "foreign_certificate", "trip_check");
            return tables;
        }
    }

    private int rows(String table, UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement()
                        .executeQuery("SELECT count(*) FROM " + table + " WHERE person_id = '" + person + "'")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void tell(String what, UUID merge, Citizen survivor, Citizen merged) {
        Topics.send(TOPIC, "selamat.identity." + what + ".v1", survivor.id.toString(), body(merge, survivor, merged));
    }

    private static String body(UUID merge, Citizen survivor, Citizen merged) {
        return "{\"mergeId\":\"%s\",\"personId\":\"%s\",\"mergedPersonId\":\"%s\",\"at\":\"2026-11-21T08:00:00Z\"}"
                .formatted(merge, survivor.id, merged.id);
    }

    private static void erase(Citizen citizen) {
        Topics.sendExample("selamat.identity.person-erased.v1", Map.of("personId", citizen.id));
    }

    private static void awaitDoses(Citizen citizen, int count) {
        await().until(() -> doses(citizen).size() == count);
    }

    private static List<String> doses(Citizen citizen) {
        return citizen.asking().get("/v1/me/doses").jsonPath().getList("items.doseId");
    }

    private static String mine(Citizen citizen) {
        return citizen.asking().get("/v1/me/doses").asString();
    }

    /** A certificate of the first dose, as its text. */
    private static String issue(Citizen citizen) {
        return issue(citizen, doses(citizen).get(0)).then().statusCode(201).extract().jsonPath().getString("text");
    }

    private static Response issue(Citizen citizen, String dose) {
        return citizen.asking()
                .body(Map.of("id", UUID.randomUUID(), "doseId", dose, "identityAssertion", citizen.assertion()))
                .post("/v1/me/certificates");
    }

    private static List<String> failed(String text) {
        return given().contentType("application/json").body(Map.of("text", text)).post("/public/v1/certificate-verifications")
                .jsonPath().getList("checks.findAll { it.outcome == 'FAILED' }.name");
    }
}
