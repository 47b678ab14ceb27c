package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.TestKeys;
import org.selamat.gateway.testsupport.TestToken;

class TokensAtTheDoorTest {

    private static final String APP = "/v1/me/status";
    private static final String STAFF = "/staff/v1/persons/" + UUID.randomUUID() + "/status";
    private static final String PARTNER = "/partner/v1/webhook/deliveries";
    private static Harness gateway;

    @BeforeAll
    static void start() {
        gateway = new Harness(Documents.all());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    static Stream<Arguments> tokens() {
        Instant now = Instant.now();
        return Stream.of(
                Arguments.of("a citizen's", APP, TestToken.citizen().make(), 200, null),
                Arguments.of("an officer's", STAFF, TestToken.staff().make(), 200, null),
                Arguments.of("an airline's", PARTNER, TestToken.partner("airline-mh").make(), 200, null),
                Arguments.of("typ with its prefix", APP, TestToken.citizen().type("application/at+jwt").make(), 200, null),
                Arguments.of("a clock that is a little behind", APP, TestToken.citizen().expires(now.minusSeconds(2)).make(),
                        200, null),
                Arguments.of("expired", APP, TestToken.citizen().expires(now.minusSeconds(60)).make(), 401, "token-expired"),
                Arguments.of("not valid yet", APP, TestToken.citizen().notBefore(now.plusSeconds(60)).make(), 401,
                        "token-invalid"),
                Arguments.of("no exp", APP, TestToken.citizen().without("exp").make(), 401, "token-invalid"),
                Arguments.of("no sub", APP, TestToken.citizen().without("sub").make(), 401, "token-invalid"),
                Arguments.of("no aud", APP, TestToken.citizen().without("aud").make(), 401, "token-invalid"),
                Arguments.of("meant for others", APP, TestToken.citizen().with("aud", List.of("bank")).make(), 401,
                        "token-invalid"),
                Arguments.of("alg none", APP, TestToken.citizen().makeUnsigned(), 401, "token-invalid"),
                Arguments.of("HMAC with the public key", APP, TestToken.citizen().makeWithPublicKeyAsSecret(), 401,
                        "token-invalid"),
                Arguments.of("another RSA algorithm", APP, TestToken.citizen().makeWithRs512(), 401, "token-invalid"),
                Arguments.of("a stranger's key", APP, TestToken.citizen().signedBy(TestKeys.STRANGER).make(), 401,
                        "token-invalid"),
                Arguments.of("a stranger's key under our id", APP,
                        TestToken.citizen().signedBy(TestKeys.STRANGER).keyId("citizen-1").make(), 401,
                        "token-invalid"),
                Arguments.of("an officer's name over a citizen's key", STAFF,
                        TestToken.staff().signedBy(TestKeys.CITIZEN).make(), 401, "token-invalid"),
                Arguments.of("no key id", APP, TestToken.citizen().keyId(null).make(), 401, "token-invalid"),
                Arguments.of("an unknown issuer", APP, TestToken.citizen().with("iss", "https://evil.example").make(), 401,
                        "token-invalid"),
                Arguments.of("no issuer", APP, TestToken.citizen().without("iss").make(), 401, "token-invalid"),
                Arguments.of("typ JWT from identity", APP, TestToken.citizen().type("JWT").make(), 401, "token-invalid"),
                Arguments.of("an identity assertion", APP, TestToken.citizen().type("selamat-identity+jwt").make(), 401,
                        "token-invalid"),
                Arguments.of("an ID token of the staff realm", STAFF, TestToken.staff().with("typ", "ID").make(), 403,
                        "wrong-door"),
                Arguments.of("a citizen at the staff door", STAFF, TestToken.citizen().make(), 403, "wrong-door"),
                Arguments.of("a citizen with a staff role", STAFF,
                        TestToken.citizen().with("roles", List.of("health-officer")).make(), 403, "wrong-door"),
                Arguments.of("an officer at the app door", APP, TestToken.staff().make(), 403, "wrong-door"),
                Arguments.of("a partner at the staff door", STAFF, TestToken.partner("lab-kl1").make(), 403, "wrong-door"),
                Arguments.of("an officer at the partner door", PARTNER, TestToken.staff().make(), 403, "wrong-door"),
                Arguments.of("rubbish", APP, "rubbish", 401, "token-invalid"),
                Arguments.of("dots", APP, "..", 401, "token-invalid"),
                Arguments.of("five parts", APP, "a.b.c.d.e", 401, "token-invalid"),
                Arguments.of("no JSON", APP, "e30.e30.e30", 401, "token-invalid"),
                Arguments.of("very long", APP, "a".repeat(7_000) + ".b." + "c".repeat(900), 401, "token-invalid"));
    }

    @ParameterizedTest(name = "{0} at {1} -> {3} {4}")
    @MethodSource("tokens")
    void opensForTheRightTokenOnly(String what, String path, String token, int status, String problem) {
        // given
        long before = gateway.backend.seen(path);
        // when
        Answer answer = Call.get(gateway.at(path)).bearer(token).send();
        // then
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (problem != null) {
            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(gateway.backend.seen(path)).as("calls that reached the service").isEqualTo(before);
        }
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"selamat\", error=\"invalid_token\"");
        }
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        // when
        Answer none = Call.get(gateway.at(APP)).send();
        Answer basic = Call.get(gateway.at(APP)).header("Authorization", "Basic YTpi").send();
        // then
        assertThat(none.problem()).isEqualTo(basic.problem()).isEqualTo("unauthenticated");
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"selamat\"");
    }

    @Test
    void asksAnIssuerOnceForManyTokensWithMadeUpKeys() {
        // given
        Call.get(gateway.at(APP)).bearer(TestToken.citizen().make()).send();
        int before = gateway.issuers.timesAsked();
        // when
        for (int i = 0; i < 20; i++) {
            Call.get(gateway.at(APP)).bearer(TestToken.citizen().keyId("made-up-" + i).make()).send();
        }
        // then
        assertThat(gateway.issuers.timesAsked() - before).isLessThanOrEqualTo(1);
    }
}
