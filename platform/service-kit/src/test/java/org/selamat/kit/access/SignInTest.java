package org.selamat.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.testing.IssuerControl;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.ValidatableResponse;

/** The pitfalls of three issuers behind one service, each as a test. */
@ServiceTest
class SignInTest {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void aCitizenIsWhomTheTokenNames() {
        get("/v1/caller", Tokens.citizen(PERSON)).statusCode(200).body("tenant", equalTo("CITIZEN"))
                .body("subject", equalTo(PERSON.toString())).body("organisation", equalTo("self"))
                .body("roles", containsInAnyOrder("citizen"));
    }

    @Test
    void aGuardianSpeaksForTheDependantAndIsNamed() {
        var guardian = UUID.randomUUID();
        get("/v1/caller", Tokens.citizenFor(PERSON, guardian)).statusCode(200).body("subject", equalTo(PERSON.toString()))
                .body("actor", equalTo(guardian.toString()));
    }

    @Test
    void aPartnerIsItsClient() {
        get("/partner/v1/caller", Tokens.partner("lab-kl1", "partner-lab")).statusCode(200).body("tenant", equalTo("PARTNER"))
                .body("organisation", equalTo("lab-kl1"));
    }

    @Test
    void anOfficerIsOfTheMinistry() {
        get("/staff/v1/caller", Tokens.staff("nurul", "health-officer")).statusCode(200).body("tenant", equalTo("STAFF"))
                .body("organisation", equalTo("moh"));
    }

    @Test
    void withoutATokenThereIsNobody() {
        given().get("/public/v1/caller").then().statusCode(200).body("tenant", equalTo("NONE"))
                .body("subject", equalTo("anonymous"));
    }

    @Test
    void aCitizenTokenWithAStaffRoleIsStillOnlyACitizen() {
        get("/staff/v1/caller", Tokens.citizenWithRole(PERSON, "citizen", "health-officer")).statusCode(403);
        get("/v1/caller", Tokens.citizenWithRole(PERSON, "citizen", "health-officer", "partner-lab")).statusCode(200)
                .body("roles", containsInAnyOrder("citizen"));
    }

    @Test
    void aPartnerTokenWithAStaffRoleIsStillOnlyAPartner() {
        get("/staff/v1/caller", Tokens.partner("airline-mh", "partner-airline", "health-officer")).statusCode(403);
    }

    @Test
    void aStaffTokenWithTheCitizenRoleIsNoPerson() {
        get("/v1/caller", Tokens.staff("nurul", "citizen")).statusCode(403);
    }

    @Test
    void aRoleThatNobodyKnowsIsIgnored() {
        given().auth().oauth2(Tokens.staff("nurul", "super-admin")).get("/public/v1/caller").then().statusCode(200)
                .body("roles", empty());
    }

    static Stream<Arguments> refused() {
        var citizen = Tokens.citizen(PERSON);
        var staff = Tokens.staff("nurul", "health-officer");
        return Stream.of(
                Arguments.of("expired", "/v1/caller", Tokens.expired(citizen)),
                Arguments.of("for another service", "/v1/caller", Tokens.wrongAudience(citizen)),
                Arguments.of("no audience", "/v1/caller", Tokens.withClaim(citizen, "aud", null)),
                Arguments.of("unknown issuer", "/v1/caller", Tokens.unknownIssuer(citizen)),
                Arguments.of("no issuer", "/v1/caller", Tokens.withClaim(citizen, "iss", null)),
                Arguments.of("foreign key", "/v1/caller", Tokens.wrongKey(citizen)),
                Arguments.of("an identity assertion", "/v1/caller", Tokens.wrongTyp(citizen)),
                Arguments.of("never ends", "/v1/caller", Tokens.withClaim(citizen, "exp", null)),
                Arguments.of("staff issuer, citizen key", "/staff/v1/caller", Tokens.signedBy("citizen", staff)),
                Arguments.of("staff issuer, partner key", "/staff/v1/caller", Tokens.signedBy("partner", staff)),
                Arguments.of("citizen issuer, staff key", "/v1/caller", Tokens.signedBy("staff", citizen)),
                Arguments.of("unsigned", "/v1/caller", unsigned(citizen)),
                Arguments.of("not a token", "/v1/caller", "abc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aTokenWithOneThingWrongIsRefused(String fault, String path, String token) {
        get(path, token).statusCode(401).body("type", equalTo("urn:problem:common:unauthenticated"));
    }

    @Test
    void aTokenInTheQueryOrACookieIsNotLookedAt() {
        var token = Tokens.citizen(PERSON);
        given().queryParams(Map.of("access_token", token)).cookie("access_token", token).get("/v1/caller").then()
                .statusCode(401);
    }

    @Test
    void aNewKeyOfAnIssuerIsTakenWithoutARestart() {
        // given
        get("/partner/v1/caller", Tokens.partner("lab-kl1", "partner-lab")).statusCode(200);
        // when
        IssuerControl.rotateKey("partner");
        // then
        get("/partner/v1/caller", Tokens.partner("lab-kl1", "partner-lab")).statusCode(200);
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static String unsigned(String token) {
        var header = java.util.Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes());
        return header + "." + token.split("\\.")[1] + ".";
    }
}
