package org.selamat.identity.namelink.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A second name counts from an officer's look at a document until its owner takes it back, and moves nothing else. */
@IdentityTest
class NameLinkJourneyTest {

    @Inject
    Rows rows;

    private Citizen citizen;

    @BeforeEach
    void register() {
        citizen = App.onNewDevice().register();
    }

    @Test
    void aNameCountsFromItsConfirmationToItsWithdrawal() throws Exception {
        // given
        String id = declare("Lim, Mei Ling").statusCode(201).body("state", equalTo("DECLARED")).extract().path("id");
        assertThat(asserted().getClaim("otherNames")).isNull();
        // when
        decide(id, true, "MARRIAGE_CERTIFICATE").statusCode(200).body("state", equalTo("CONFIRMED"));
        // then
        assertThat(asserted().getListClaim("otherNames"))
                .containsExactly(Map.of("full", "Lim, Mei Ling", "fnt", "LIM", "gnt", "MEI<LING"));
        assertThat(asserted().getJSONObjectClaim("name")).containsEntry("full", "Nurul Huda binti Ahmad");
        await().until(() -> names(changes()).equals(List.of(2)));
        // when
        own().delete("/v1/me/names/{id}", id).then().statusCode(204);
        // then
        assertThat(asserted().getClaim("otherNames")).isNull();
        await().until(() -> names(changes()).equals(List.of(2, 1)));
        changes().forEach(Contracts::assertValid);
        assertThat(events()).as("rule 2: a name moves nothing but the tags that names are compared by")
                .extracting(EventMessage::type).containsExactly("selamat.identity.person-registered.v1",
                        "selamat.identity.person-documents-changed.v1", "selamat.identity.person-documents-changed.v1");
        assertThat(rows.texts("select name from name_link where id = ?", UUID.fromString(id))).containsOnlyNulls();
        own().delete("/v1/me/names/{id}", id).then().statusCode(404);
    }

    @Test
    void nobodyConfirmsWithoutADocumentOrTwiceOrForSomebodyElse() {
        // given
        String id = declare("Huda Tan").statusCode(201).extract().path("id");
        var other = App.onNewDevice().register();
        // when, then
        decide(id, true, "NONE").statusCode(422).body("type", equalTo("urn:problem:identity:name-evidence-needed"));
        staff("health-officer").body(Map.of("confirmed", true, "evidence", "DEED_POLL"))
                .post("/staff/v1/persons/{person}/names/{id}/decision", other.id(), id).then().statusCode(404);
        given().auth().oauth2(other.accessToken()).delete("/v1/me/names/{id}", id).then().statusCode(404);
        decide(id, false, "NONE").statusCode(200).body("state", equalTo("REFUSED"));
        decide(id, true, "DEED_POLL").statusCode(409).body("type", equalTo("urn:problem:identity:name-decided"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void fewNamesCountAtOnceAndTheOwnerSeesWhoLookedAtThem() {
        // given
        for (var name : List.of("Huda Tan", "Huda Lim", "Huda Wong")) {
            declare(name).statusCode(201);
        }
        // when, then
        declare("Huda Ong").statusCode(409).body("type", equalTo("urn:problem:identity:too-many-names"));
        staff("helpdesk-l2").get("/staff/v1/persons/{id}/names", citizen.id()).then().statusCode(403);
        staff("health-officer").get("/staff/v1/persons/{id}/names", citizen.id()).then().statusCode(200)
                .body("fullName", equalTo("Nurul Huda binti Ahmad")).body("others", hasSize(3));
        await().until(
                () -> own().get("/v1/me/access-log").then().extract().<List<String>> path("items.action").contains("READ"));
        own().get("/v1/me/names").then().statusCode(200).body("items.fullName", hasSize(3));
    }

    private JWTClaimsSet asserted() throws Exception {
        String assertion = own().body(Map.of("audience", "vaccine-service")).post("/v1/me/identity-assertions").then()
                .statusCode(201).extract().path("assertion");
        return SignedJWT.parse(assertion).getJWTClaimsSet();
    }

    private ValidatableResponse declare(String name) {
        return own().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("fullName", name, "kind", "BIRTH_NAME")).post("/v1/me/names").then();
    }

    private ValidatableResponse decide(String id, boolean confirmed, String evidence) {
        return staff("health-officer").body(Map.of("confirmed", confirmed, "evidence", evidence))
                .post("/staff/v1/persons/{person}/names/{id}/decision", citizen.id(), id).then();
    }

    private RequestSpecification own() {
        return given().auth().oauth2(citizen.accessToken()).contentType(ContentType.JSON);
    }

    private static RequestSpecification staff(String role) {
        return given().auth().oauth2(Tokens.staff("aminah", role)).contentType(ContentType.JSON)
                .header("X-Purpose", "CORRECTION").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private List<EventMessage> events() {
        return Topics.all("selamat.identity.person.v1").stream().filter(e -> e.key().equals(citizen.id().toString())).toList();
    }

    private List<EventMessage> changes() {
        return events().stream().filter(e -> e.type().contains("documents-changed")).toList();
    }

    /** How many names each of the changes compares by. */
    private static List<Integer> names(List<EventMessage> changes) {
        return changes.stream().map(e -> HolderIndex.ofText(e.data().path("holderIndex").asText()).names().size()).toList();
    }
}
