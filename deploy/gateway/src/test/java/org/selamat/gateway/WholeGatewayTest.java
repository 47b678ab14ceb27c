package org.selamat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.gateway.testsupport.Backend;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.RawCall;
import org.selamat.gateway.testsupport.RunningSuite;
import org.selamat.gateway.testsupport.TestToken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The program as it is shipped, with its built-in files. */
@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class WholeGatewayTest {

    @TestHTTPResource("/")
    URI root;
    @TestHTTPResource(value = "/", management = true)
    URI management;
    Backend backend;

    @Test
    void bringsAnOfficerToTheStatusService() {
        // when
        Answer answer = Call.post(root.resolve("/staff/v1/evidence"), "{}".getBytes()).bearer(TestToken.staff().make()).send();
        // then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getString("uri")).isEqualTo("/staff/v1/evidence");
        assertThat(backend.seen("/staff/v1/evidence")).isEqualTo(1);
    }

    @Test
    void takesTheIssuersNamesFromTheEnvironmentOfTheSuite() {
        assertThat(Call.get(root.resolve("/partner/v1/webhook/deliveries")).bearer(TestToken.partner("airline-mh").make())
                .send().status())
                .isEqualTo(200);
    }

    @Test
    void showsHealthAndMetricsOnTheManagementPortOnly() {
        // given
        Call.get(root.resolve("/public/v1/trust-list")).send();
        // then
        assertThat(Call.get(management.resolve("/q/health/ready")).send().status()).isEqualTo(200);
        assertThat(Call.get(management.resolve("/q/metrics")).send().body())
                .contains("gateway_requests_seconds_count{rule=\"vaccine-public/trust-list\",status=\"200\"}");
        assertThat(Call.get(root.resolve("/q/health/ready")).send().problem()).isEqualTo("not-found");
        assertThat(Call.get(root.resolve("/q/metrics")).send().problem()).isEqualTo("not-found");
        assertThat(Call.get(management.resolve("/public/v1/trust-list")).send().status()).isEqualTo(404);
    }

    @Test
    void takesNoMoreHeadersThanItMustAndNoOtherProtocol() {
        // when
        String large = RawCall.send(root.getPort(),
                "GET /public/v1/trust-list HTTP/1.1\r\nHost: a\r\nX-Large: " + "x".repeat(20_000) + "\r\n\r\n");
        String huge = RawCall.send(root.getPort(),
                "GET /public/v1/trust-list HTTP/1.1\r\nHost: a\r\nX-Large: " + "x".repeat(40_000) + "\r\n\r\n");
        String upgrade = RawCall.send(root.getPort(),
                "GET /public/v1/trust-list HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
        // then
        assertThat(large).contains("urn:problem:gateway:headers-too-large");
        assertThat(RawCall.status(large)).isEqualTo(431);
        assertThat(RawCall.status(huge)).isEqualTo(431);
        assertThat(RawCall.status(upgrade)).isEqualTo(200);
    }

    @Test
    void tellsWhoAsksAtTooGreatLength() {
        // when
        String longer = RawCall.send(root.getPort(), "GET /?q=" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        String longest = RawCall.send(root.getPort(), "GET /?q=" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        // then
        assertThat(longer).contains("urn:problem:gateway:address-too-long");
        assertThat(RawCall.status(longer)).isEqualTo(414);
        assertThat(longest).contains(" 414 ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/docs", "/docs/app", "/docs/partner", "/docs/staff", "/docs/public", "/docs/style.css" })
    void servesItsDocumentationWithNothingFromElsewhere(String path) {
        // when
        Answer page = Call.get(root.resolve(path)).send();
        Answer unchanged = Call.get(root.resolve(path)).header("If-None-Match", page.header("ETag")).send();
        // then
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.body()).doesNotContainPattern("(src|href|url|@import)[^\\n]{0,4}(https?:)?//").doesNotContain("<script",
                "style=");
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("Content-Length")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "identity-service", "status-service", "vaccine-service", "checkin-service", "helpdesk-service" })
    void showsEveryServicesDocumentOrSaysThatItIsMissing(String service) {
        // when
        Answer document = Call.get(root.resolve("/docs/openapi/" + service + ".yaml")).send();
        String pages = Call.get(root.resolve("/docs/app")).send().body() + Call.get(root.resolve("/docs/public")).send().body()
                + Call.get(root.resolve("/docs/staff")).send().body() + Call.get(root.resolve("/docs/partner")).send().body();
        // then
        if (document.status() == 404) {
            assertThat(pages).contains("The API document of " + service + " was not there");
        } else {
            assertThat(document.body()).contains("openapi:");
            assertThat(pages).contains("<h2 id=\"" + service + "\">", "/docs/openapi/" + service + ".yaml")
                    .contains("<details id=\"" + service + "-");
        }
    }
}
