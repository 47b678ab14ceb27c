package org.selamat.identity.merge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import com.nimbusds.jwt.SignedJWT;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A person who registered twice becomes one, and two people who were taken for one are two again. */
@IdentityTest
class MergeJourneyTest {

    @Inject
    Rows rows;

    @Test
    void mergingUnitesAndUnmergingGivesEachBackWhatItHad() {
        // given
        Citizen first = App.onNewDevice().register();
        Citizen second = App.onNewDevice().register();
        UUID child = addChild(second.accessToken());
        List<String> before = state(first, second);
        // when
        String merge = merged(first.id(), second.id());
        // then
        Session other = refreshed(second, second.refreshToken());
        assertThat(other.subject()).as("the second account is the survivor's now").isEqualTo(first.id().toString());
        assertThat(profile(other.token()).<List<?>> path("documents")).hasSize(2);
        assertThat(dependants(other.token())).containsExactly(child.toString());
        assertThat(second.app().actFor(child, other.token()).statusCode()).isEqualTo(200);
        assertThat(other.get("/v1/me/sessions").extract().<List<?>> path("items")).hasSize(2);
        await().until(() -> other.get("/v1/me/access-log").extract().<List<String>> path("items.resource")
                .contains("identity.merge"));
        assertThat(told(first.id(), "person-merged").path("mergedPersonId").asText()).isEqualTo(second.id().toString());
        assertThat(told(second.id(), "person-documents-changed").path("documentIndex")).isEmpty();
        assertThat(told(first.id(), "person-documents-changed").path("documentIndex")).hasSize(2);
        // when
        step("lim", "helpdesk-l2", merge, "unmerge").statusCode(200).body("state", equalTo("UNMERGE_PROPOSED"));
        step("ravi", "correction-approver", merge, "approval").statusCode(200).body("state", equalTo("UNMERGED"));
        // then
        assertThat(state(first, second)).isEqualTo(before);
        Session again = refreshed(second, other.refresh());
        assertThat(again.subject()).isEqualTo(second.id().toString());
        assertThat(profile(again.token()).<List<?>> path("documents")).hasSize(1);
        assertThat(dependants(again.token())).containsExactly(child.toString());
        assertThat(dependants(first.accessToken())).isEmpty();
        assertThat(told(first.id(), "person-unmerged").path("personId").asText()).isEqualTo(first.id().toString());
    }

    @Test
    void oneAloneChangesNothingAndMergesDoNotChain() {
        // given
        UUID one = App.onNewDevice().register().id();
        UUID two = App.onNewDevice().register().id();
        UUID three = App.onNewDevice().register().id();
        String merge = propose("aminah", one, two).statusCode(201).extract().path("id");
        String same = propose("aminah", two, one).statusCode(201).extract().path("id");
        // when, then
        staff("aminah", "helpdesk-l2", "correction-approver").post("/staff/v1/person-merges/{id}/approval", merge).then()
                .statusCode(403).body("type", equalTo("urn:problem:identity:second-person-required"));
        step("ravi", "correction-approver", merge, "approval").statusCode(200);
        step("ravi", "correction-approver", same, "approval").statusCode(409);
        step("ravi", "correction-approver", merge, "approval").statusCode(409);
        step("lim", "helpdesk-l2", same, "unmerge").statusCode(409);
        propose("aminah", three, one).statusCode(409);
        propose("aminah", two, three).statusCode(409);
        propose("aminah", three, three).statusCode(409).body("type", equalTo("urn:problem:identity:merge-conflict"));
        propose("aminah", three, UUID.randomUUID()).statusCode(422);
        step("ravi", "correction-approver", UUID.randomUUID().toString(), "approval").statusCode(404);
    }

    @Test
    void aMergeShowsWhatTheTwoHadAndNothingThatNamesThem() {
        // given
        Citizen first = App.onNewDevice().register();
        Citizen second = App.onNewDevice().register();
        // when
        String shown = staff("ravi", "correction-approver").get("/staff/v1/person-merges/{id}", merged(first.id(), second.id()))
                .then().statusCode(200).body("before.'" + second.id() + "'.documents.size()", equalTo(1))
                .body("before.'" + first.id() + "'.accounts.size()", equalTo(1)).extract().asString();
        // then
        assertThat(shown).doesNotContain("Nurul", first.document(), second.document(), first.phone());
    }

    private static String merged(UUID survivor, UUID merged) {
        String merge = propose("aminah", survivor, merged).statusCode(201).extract().path("id");
        step("ravi", "correction-approver", merge, "approval").statusCode(200).body("state", equalTo("MERGED"));
        return merge;
    }

    private static ValidatableResponse propose(String name, UUID survivor, UUID merged) {
        return staff(name, "helpdesk-l2")
                .body(Map.of("survivorId", survivor, "mergedId", merged, "reason", "SAME_DOCUMENT_HOLDER"))
                .post("/staff/v1/person-merges").then();
    }

    private static ValidatableResponse step(String name, String role, String merge, String step) {
        RequestSpecification request = staff(name, role);
        return (step.equals("unmerge") ? request.body(Map.of("reason", "TWO_PERSONS")) : request)
                .post("/staff/v1/person-merges/{id}/" + step, merge).then();
    }

    private static RequestSpecification staff(String name, String... roles) {
        return given().auth().oauth2(Tokens.staff(name, roles)).contentType(ContentType.JSON)
                .header("X-Purpose", "CORRECTION").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Every row that belongs to the two, as it stands. */
    private List<String> state(Citizen first, Citizen second) {
        List<String> all = new ArrayList<>();
        for (Citizen one : List.of(first, second)) {
            all.addAll(rows.texts("select p::text from person p where id = ?", one.id()));
            all.addAll(rows.texts("select d::text from identity_document d where person_id = ? order by id", one.id()));
            all.addAll(rows.texts("select a::text from account a where person_id = ? order by id", one.id()));
            all.addAll(rows.texts("select d::text from delegation d where guardian_id = ? order by id", one.id()));
        }
        return all;
    }

    private static UUID addChild(String token) {
        return UUID.fromString(given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("fullName", "Adam bin Ali", "birthDate", "2018-05-04", "relation", "CHILD", "document",
                        Map.of("type", "MYKID", "country", "MYS", "number", App.newMyKad())))
                .post("/v1/me/dependants").then().statusCode(201).extract().path("personId"));
    }

    private static com.fasterxml.jackson.databind.JsonNode told(UUID person, String event) {
        EventMessage message = Topics.await("selamat.identity.person.v1", e -> e.key().equals(person.toString())
                && e.type().equals("selamat.identity." + event + ".v1"));
        Contracts.assertValid(message);
        return message.data();
    }

    private static io.restassured.response.ExtractableResponse<?> profile(String token) {
        return given().auth().oauth2(token).get("/v1/me").then().statusCode(200).extract();
    }

    private static List<String> dependants(String token) {
        return given().auth().oauth2(token).get("/v1/me/dependants").then().statusCode(200).extract().path("items.personId");
    }

    private static Session refreshed(Citizen citizen, String refreshToken) {
        var tokens = citizen.app().refresh(refreshToken).then().statusCode(200).extract();
        return new Session(tokens.path("access_token"), tokens.path("refresh_token"));
    }

    private record Session(String token, String refresh) {

        String subject() {
            try {
                return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
            } catch (java.text.ParseException e) {
                throw new IllegalStateException(e);
            }
        }

        ValidatableResponse get(String path) {
            return given().auth().oauth2(token).get(path).then().statusCode(200);
        }
    }
}
