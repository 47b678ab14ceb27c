package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.RawCall;

class PathTricksTest {

    private static Harness gateway;

    @BeforeAll
    static void start() {
        gateway = new Harness(Documents.all());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
            "/public/v1/trust-list, 200",
            "/public/v1/trust-list/, 404",
            "/public/v1/trust-list%2f, 400",
            "/public/v1/%74rust-list, 400",
            "/public/v1/./trust-list, 400",
            "/public/v1/../v1/trust-list, 400",
            "/public/v1/%2e%2e/v1/trust-list, 400",
            "/public/v1/trust-list/.., 400",
            "/public/v1//trust-list, 400",
            "//public/v1/trust-list, 400",
            "/public/v1/trust-list;jsessionid=1, 400",
            "/public;a=b/v1/trust-list, 400",
            "/public/v1/trust-list%00, 400",
            "/public/v1/trust-list%0d%0aX: 1, 400",
            "/public\\v1\\trust-list, 400",
            "/public/v1/trust-list%3f, 400",
            "/public/v1/trust-list#x, 400",
            "/PUBLIC/v1/trust-list, 404",
            "/q/health, 404",
            "/q/metrics, 404",
            "/q/openapi, 404",
            "/q/dev, 404",
            "/openapi, 404",
            "/swagger-ui, 404",
            "/, 404",
            "/v1, 404",
            "/staff, 404" })
    void readsAPathInOneWayOnly(String path, int status) {
        // when
        String answer = RawCall.send(gateway.port(), "GET " + path.replace(' ', '+') + " HTTP/1.1\r\nHost: a\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).as(answer).isEqualTo(status);
        assertThat(answer).contains(status == 200 ? "\"uri\":\"/public/v1/trust-list\"" : "urn:problem:gateway:");
    }

    @Test
    void readsAnAbsoluteAddressByItsPath() {
        // when
        String answer = RawCall.send(gateway.port(),
                "GET http://internal:8802/public/v1/trust-list HTTP/1.1\r\nHost: a\r\n\r\n");
        String management = RawCall.send(gateway.port(), "GET http://127.0.0.1:8812/q/health HTTP/1.1\r\nHost: a\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isEqualTo(200);
        assertThat(answer).contains("\"uri\":\"/public/v1/trust-list\"");
        assertThat(RawCall.status(management)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "TRACE, 405", "CONNECT, 405", "DELETE, 405", "HEAD, 405", "PURGE, 405" })
    void takesOnlyTheListedMethods(String method, int status) {
        // when
        String answer = RawCall.send(gateway.port(), method + " /public/v1/trust-list HTTP/1.1\r\nHost: a\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isEqualTo(status);
        assertThat(answer).contains("Allow: GET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Host: a\\r\\nAuthorization: Bearer a\\r\\nAuthorization: Bearer b",
            "X: no host at all" })
    void refusesHeadersThatTwoServersCouldReadInTwoWays(String headers) {
        // when
        String answer = RawCall.send(gateway.port(),
                "GET /public/v1/trust-list HTTP/1.1\r\n" + headers.replace("\\r\\n", "\r\n") + "\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isEqualTo(400);
    }

    @Test
    void tellsNothingAboutWhatIsNotThere() {
        // when
        Answer nowhere = Call.get(gateway.at("/nothing")).send();
        Answer management = Call.get(gateway.at("/q/health")).send();
        // then
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.json().remove("traceId")).isEqualTo(nowhere.header("X-Request-Id"));
        assertThat(nowhere.problem()).isEqualTo(management.problem()).isEqualTo("not-found");
        assertThat(nowhere.json().getString("detail")).isEqualTo(management.json().getString("detail"));
        assertThat(nowhere.body()).doesNotContain("service");
    }

    @Test
    void speaksTheCallersLanguage() {
        // when
        Answer malay = Call.get(gateway.at("/nothing")).header("Accept-Language", "ms-MY,en;q=0.5").send();
        Answer unknown = Call.get(gateway.at("/nothing")).header("Accept-Language", "fr").send();
        Answer broken = Call.get(gateway.at("/nothing")).header("Accept-Language", ";;q=x").send();
        // then
        assertThat(malay.json().getString("title")).isEqualTo("Tidak dijumpai");
        assertThat(malay.header("Content-Language")).isEqualTo("ms");
        assertThat(unknown.json().getString("title")).isEqualTo("Not found").isEqualTo(broken.json().getString("title"));
        assertThat(malay.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
