package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.RawCall;
import org.selamat.gateway.testsupport.TestToken;

class LimitsAndCorsTest {

    private static final String APP_ORIGIN = "https://app.selamat.example";
    private static Harness gateway;

    @BeforeAll
    static void start() {
        gateway = new Harness(Documents.with("policies/traffic-app.yaml", "requests: 300", "requests: 3"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void limitsAPersonOverAllRoutesTogetherAndNobodyElse() {
        // given
        String anna = TestToken.citizen().with("sub", "anna").make();
        String annasOtherPhone = TestToken.citizen().with("sub", "anna").make();
        assertThat(Call.get(gateway.at("/v1/me/status")).bearer(anna).send().header("RateLimit-Remaining")).isEqualTo("2");
        Call.get(gateway.at("/v1/me/orders")).bearer(anna).send();
        Call.get(gateway.at("/v1/cases")).bearer(annasOtherPhone).send();
        // when
        Answer fourth = Call.get(gateway.at("/v1/me/doses")).bearer(anna).send();
        Answer badrul = Call.get(gateway.at("/v1/me/doses")).bearer(TestToken.citizen().with("sub", "badrul").make()).send();
        // then
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.problem()).isEqualTo("too-many-requests");
        assertThat(fourth.header("RateLimit-Limit")).isEqualTo("3");
        assertThat(fourth.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Integer.parseInt(fourth.header("RateLimit-Reset"))).isBetween(41, 60);
        assertThat(Integer.parseInt(fourth.header("Retry-After"))).isBetween(1, 20);
        assertThat(badrul.status()).isEqualTo(200);
    }

    @Test
    void tellsABrowserWhichPagesMayCall() {
        // when
        String answer = preflight("/v1/me/visits", "POST", APP_ORIGIN);
        // then
        assertThat(answer).startsWith("HTTP/1.1 204").contains("access-control-allow-origin: " + APP_ORIGIN,
                "access-control-allow-methods: GET, POST, PUT, PATCH, DELETE", "Idempotency-Key", "Queue-Signature",
                "access-control-max-age: 600", "vary: origin");
        assertThat(preflight("/v1/me/visits", "POST", "https://evil.example")).startsWith("HTTP/1.1 204")
                .doesNotContain("access-control-allow");
        assertThat(preflight("/staff/v1/batches", "POST", APP_ORIGIN)).doesNotContain("access-control-allow");
    }

    @Test
    void refusesAPreflightForWhatIsNotThere() {
        assertThat(preflight("/v1/me/visits", "DELETE", APP_ORIGIN)).startsWith("HTTP/1.1 405");
        assertThat(preflight("/nothing", "GET", APP_ORIGIN)).startsWith("HTTP/1.1 404");
        assertThat(preflight("/partner/v1/doses", "POST", APP_ORIGIN)).startsWith("HTTP/1.1 405").contains("Allow: POST");
    }

    @Test
    void showsAnswersToTheRightPagesProblemsToo() {
        // when
        Answer ours = Call.get(gateway.at("/v1/me/status")).header("Origin", APP_ORIGIN).send();
        Answer theirs = Call.get(gateway.at("/public/v1/trust-list")).header("Origin", "https://evil.example").send();
        gateway.backend.at("/.well-known/jwks.json",
                request -> request.response().putHeader("Access-Control-Allow-Origin", "*").end("{}"));
        Answer loose = Call.get(gateway.at("/.well-known/jwks.json")).header("Origin", "https://evil.example").send();
        // then
        assertThat(ours.status()).isEqualTo(401);
        assertThat(ours.header("Access-Control-Allow-Origin")).isEqualTo(APP_ORIGIN);
        assertThat(ours.header("Access-Control-Expose-Headers")).contains("Retry-After", "X-Request-Id");
        assertThat(theirs.status()).isEqualTo(200);
        assertThat(theirs.header("Access-Control-Allow-Origin")).isNull();
        assertThat(loose.header("Access-Control-Allow-Origin")).isNull();
    }

    private static String preflight(String path, String method, String origin) {
        return RawCall.send(gateway.port(),
                "OPTIONS " + path + " HTTP/1.1\r\nHost: a\r\nOrigin: " + origin + "\r\nAccess-Control-Request-Method: " + method
                        + "\r\n\r\n");
    }
}
