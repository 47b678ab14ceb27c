package org.selamat.identity.person.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.App.Citizen;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

@IdentityTest
class ProfileTest {

    private Citizen citizen;

    @BeforeEach
    void register() {
        citizen = App.onNewDevice().register();
    }

    @Test
    void theProfileMasksDocumentsAndContacts() {
        // when
        var profile = given().auth().oauth2(citizen.accessToken()).get("/v1/me").then().statusCode(200).header("ETag", "\"1\"")
                .extract();
        // then
        assertThat(profile.<String> path("fullName")).isEqualTo("Nurul Huda binti Ahmad");
        assertThat(profile.<String> path("contacts[0].destination")).startsWith("+60•••");
        assertThat(profile.asString()).doesNotContain(citizen.document(), citizen.phone());
    }

    @Test
    void anEditPublishesThatContactDataChangedAndNothingElse() {
        // when
        edit("\"1\"", Map.of("locale", "ta")).then().statusCode(200).header("ETag", "\"2\"");
        // then
        Topics.await("selamat.identity.person.v1", e -> e.type().equals("selamat.identity.contact-changed.v1")
                && e.key().equals(citizen.id().toString()));
        var events = Topics.all("selamat.identity.person.v1").stream().filter(e -> e.key().equals(citizen.id().toString()))
                .toList();
        assertThat(events).extracting(e -> e.type()).containsExactly("selamat.identity.person-registered.v1",
                "selamat.identity.contact-changed.v1");
        assertThat(events.get(1).data()).hasToString("{\"personId\":\"" + citizen.id() + "\"}");
        events.forEach(Contracts::assertValid);
    }

    @Test
    void anotherNamePublishesNewTagsAndKeepsTheFormerOnes() {
        // given
        var registered = Topics.await("selamat.identity.person.v1", e -> e.key().equals(citizen.id().toString()));
        // when
        edit("\"1\"", Map.of("fullName", "Huda Tan")).then().statusCode(200);
        // then
        var changed = Topics.await("selamat.identity.person.v1", e -> e.key().equals(citizen.id().toString())
                && e.type().equals("selamat.identity.person-documents-changed.v1"));
        Contracts.assertValid(changed);
        assertThat(changed.data().path("documentIndex")).isEqualTo(registered.data().path("documentIndex"));
        assertThat(changed.data().toString()).doesNotContain("Huda", "Tan");
        var before = HolderIndex.ofText(registered.data().path("holderIndex").asText());
        var after = HolderIndex.ofText(changed.data().path("holderIndex").asText());
        assertThat(after.names()).hasSize(2);
        assertThat(after.names().get(1).whole()).isEqualTo(before.names().get(0).whole());
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        edit("\"1\"", Map.of("locale", "en")).then().statusCode(200);
        edit("\"1\"", Map.of("locale", "zh")).then().statusCode(412);
        edit(null, Map.of("locale", "zh")).then().statusCode(428);
        edit("\"2\"", Map.of("locale", "zh")).then().statusCode(200);
        edit("\"3\"", Map.of("locale", "xx")).then().statusCode(400);
    }

    @Test
    void anAssertionTellsTheVaccineServiceWhoOneIsAndIsNoAccessToken() throws Exception {
        // when
        String assertion = assertion("vaccine-service").then().statusCode(201).extract().path("assertion");
        // then
        var jwt = SignedJWT.parse(assertion);
        var keys = JWKSet.parse(given().get("/.well-known/jwks.json").asString());
        assertThat(jwt.verify(new RSASSAVerifier(keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey()))).isTrue();
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("selamat-identity+jwt");
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("vaccine-service");
        assertThat(claims.getJSONObjectClaim("name")).containsEntry("full", "Nurul Huda binti Ahmad")
                .containsEntry("fnt", "NURUL<HUDA<BINTI<AHMAD").doesNotContainKey("gnt");
        assertThat(claims.getStringClaim("birthDate")).isEqualTo("1990-01-01");
        given().auth().oauth2(assertion).get("/v1/me").then().statusCode(401);
        assertion("marketing").then().statusCode(422);
    }

    @Test
    void someoneUnknownHasNoProfile() {
        given().auth().oauth2(Tokens.citizen(UUID.randomUUID())).get("/v1/me").then().statusCode(404);
    }

    private Response assertion(String audience) {
        return given().auth().oauth2(citizen.accessToken()).contentType(ContentType.JSON).body(Map.of("audience", audience))
                .post("/v1/me/identity-assertions");
    }

    private Response edit(String ifMatch, Map<String, String> change) {
        var request = given().auth().oauth2(citizen.accessToken()).contentType(ContentType.JSON).body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/v1/me");
    }
}
