package org.selamat.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.kit.testing.IssuerControl;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

/** Whom the short verification accepts, the OIDC extension accepts as the same one; of the usual tokens it accepts all. */
@ServiceTest
class CitizenTokensTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID GUARDIAN = UUID.randomUUID();
    private static final String LETTERS = "AZaz09-_.=+/ \u00e9\"";

    @Inject
    CitizenTokens tokens;

    private final String alone = Tokens.citizen(PERSON);
    private final String guarded = Tokens.citizenFor(PERSON, GUARDIAN);

    /** As the first one who comes does: the extension learns the issuer's key, and it is remembered. */
    @BeforeEach
    void theKeyIsKnown() {
        assertThat(caller(Tokens.citizen(PERSON)).statusCode()).isEqualTo(200);
    }

    @Test
    void aCitizenIsWhomTheTokenNames() {
        assertThat(verify(Tokens.citizen(PERSON))).contains(new KnownCitizen(PERSON, Optional.empty()));
    }

    @Test
    void aGuardianSpeaksForTheDependantAndIsNamed() {
        assertThat(verify(Tokens.citizenFor(PERSON, GUARDIAN))).contains(new KnownCitizen(PERSON, Optional.of(GUARDIAN)));
    }

    @Test
    void theSchemeIsBearer() {
        var token = Tokens.citizen(PERSON);
        assertThat(tokens.verify(token)).isEmpty();
        assertThat(tokens.verify("DPoP " + token)).isEmpty();
        assertThat(tokens.verify("Bearer ")).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
    }

    @Test
    void aKeyIsKnownAfterTheFirstWhoCameWithIt() {
        // given
        IssuerControl.rotateKey("citizen");
        assertThat(verify(Tokens.citizen(PERSON))).isEmpty();
        // when
        caller(Tokens.citizen(PERSON)).then().statusCode(200);
        // then
        assertThat(verify(Tokens.citizen(PERSON))).isPresent();
        assertThat(verify(Tokens.wrongKey(Tokens.citizen(PERSON)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.selamat.kit.access.SignInTest#refused")
    void whatIsRefusedThereIsAcceptedByNoShortWay(String fault, String path, String token) {
        assertThat(verify(token)).isEmpty();
    }

    static List<Arguments> notPlain() {
        var citizen = Tokens.citizen(PERSON);
        return List.of(Arguments.of("staff", Tokens.staff("nurul", "citizen")),
                Arguments.of("a partner", Tokens.partner("lab-kl1", "citizen")),
                Arguments.of("before registration", Tokens.registrant(PERSON)),
                Arguments.of("no roles", Tokens.withClaim(citizen, "roles", null)),
                Arguments.of("roles in a text", Tokens.withClaim(citizen, "roles", "citizen")),
                Arguments.of("no id", Tokens.withClaim(citizen, "sub", "somebody")),
                Arguments.of("nobody", Tokens.withClaim(citizen, "sub", null)),
                Arguments.of("no time of issue", Tokens.withClaim(citizen, "iat", null)),
                Arguments.of("not yet", Tokens.withClaim(citizen, "nbf", Date.from(Instant.now().plusSeconds(60)))),
                Arguments.of("an actor without a name", Tokens.withClaim(citizen, "act", Map.of())),
                Arguments.of("an actor of another kind", Tokens.withClaim(citizen, "act", GUARDIAN.toString())),
                Arguments.of("an actor without an id", Tokens.withClaim(citizen, "act", Map.of("sub", "somebody"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notPlain")
    void whatIsNotPlainGoesTheLongWay(String kind, String token) {
        assertThat(verify(token)).isEmpty();
    }

    /** One claim, or one letter, is something else, again and again. */
    @RepeatedTest(2)
    void whoIsAcceptedHereIsAcceptedThereAsTheSame() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var accepted = 0;
        for (int i = 0; i < 60; i++) {
            var token = mutated(random);
            var here = verify(token);
            if (here.isPresent()) {
                accepted++;
                var there = caller(token);
                assertThat(there.statusCode()).as("seed %d, %d: %s", seed, i, token).isEqualTo(200);
                assertThat(there.<List<String>> path("roles")).contains("citizen");
                assertThat(UUID.fromString(there.path("subject"))).isEqualTo(here.get().person());
                assertThat(Optional.ofNullable(there.<String> path("actor")).map(UUID::fromString))
                        .isEqualTo(here.get().guardian());
            }
        }
        assertThat(accepted).as("seed %d", seed).isBetween(1, 59);
    }

    private String mutated(Random random) {
        var token = random.nextBoolean() ? alone : guarded;
        return random.nextInt(4) == 0 ? withAnotherLetter(token, random) : withAnotherClaim(token, random);
    }

    private static String withAnotherLetter(String token, Random random) {
        var at = random.nextInt(token.length());
        return token.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + token.substring(at + 1);
    }

    private static String withAnotherClaim(String token, Random random) {
        Map<String, BiFunction<Random, Instant, Object>> others = new HashMap<>();
        others.put("iss", (r, now) -> pick(r, "https://id.example.org", "", List.of("https://id.selamat.local"), 7));
        others.put("aud", (r, now) -> pick(r, "sample-service", "another-service", List.of(), List.of("sample-service", 1),
                List.of("a", "sample-service"), 7));
        others.put("exp", (r, now) -> pick(r, now.plusSeconds(5).getEpochSecond(), now.minusSeconds(1).getEpochSecond(), 0,
                Long.MAX_VALUE, "tomorrow", 4102444800.5));
        others.put("iat", (r, now) -> pick(r, now.minusSeconds(86_400).getEpochSecond(), now.plusSeconds(99).getEpochSecond(),
                "yesterday", -1));
        others.put("nbf", (r, now) -> pick(r, now.minusSeconds(5).getEpochSecond(), now.plusSeconds(99).getEpochSecond(), "x"));
        others.put("sub",
                (r, now) -> pick(r, UUID.randomUUID().toString(), UUID.randomUUID().toString().toUpperCase(), "1-1-1-1-1",
                        "", 7, List.of(PERSON.toString())));
        others.put("roles",
                (r, now) -> pick(r, List.of("citizen"), List.of("registrant", "citizen"), List.of("Citizen"), List.of(),
                        "citizen registrant", List.of("citizen", "health-officer"), List.of("citizen", 7),
                        Map.of("citizen", true)));
        others.put("act", (r, now) -> pick(r, Map.of("sub", UUID.randomUUID().toString()), Map.of("sub", 7), Map.of("sub", ""),
                Map.of("act", Map.of("sub", GUARDIAN.toString())), List.of(GUARDIAN.toString()), GUARDIAN.toString()));
        others.put("typ", (r, now) -> pick(r, "Bearer", 7));
        others.put("tenant-id", (r, now) -> pick(r, "staff-tokens", 7));
        var names = others.keySet().stream().sorted().toList();
        var name = names.get(random.nextInt(names.size()));
        return Tokens.withClaim(token, name, others.get(name).apply(random, Instant.now()));
    }

    private static Object pick(Random random, Object... values) {
        return values[random.nextInt(values.length)];
    }

    private Optional<KnownCitizen> verify(String token) {
        return tokens.verify("Bearer " + token);
    }

    private static Response caller(String token) {
        return given().auth().oauth2(token).get("/v1/caller");
    }
}
