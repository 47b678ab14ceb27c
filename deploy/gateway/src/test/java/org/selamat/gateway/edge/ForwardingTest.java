package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.testsupport.Call;
import org.selamat.gateway.testsupport.Call.Answer;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.RawCall;
import org.selamat.gateway.testsupport.TestToken;

class ForwardingTest {

    private static Harness gateway;

    @BeforeAll
    static void start() {
        gateway = new Harness(Documents.all());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void passesMethodPathQueryBodyAndToken() {
        // given
        String token = TestToken.citizen().make();
        String path = "/v1/me/visits/" + UUID.randomUUID() + "/check-out?at=now&x=%2F";
        // when
        Answer answer = Call.post(gateway.at(path), "{\"at\":1}".getBytes()).bearer(token).header("Idempotency-Key", "k-1")
                .send();
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("method")).isEqualTo("POST");
        assertThat(answer.json().getString("uri")).isEqualTo(path);
        assertThat(answer.json().getInteger("bytes")).isEqualTo(8);
        assertThat(answer.got("authorization")).isEqualTo("Bearer " + token);
        assertThat(answer.got("idempotency-key")).isEqualTo("k-1");
        assertThat(answer.got("host")).isEqualTo("127.0.0.1:" + gateway.port());
    }

    @Test
    void removesEveryHeaderThatPretendsAnIdentity() {
        // when
        Answer answer = Call.get(gateway.at("/public/v1/trust-list"))
                .header("X-User-Id", "someone").header("X-Client-Cert", "theirs").header("X-Forwarded-Client-Cert", "theirs")
                .header("X-Forwarded-For", "203.0.113.9").header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=203.0.113.9").header("X-Real-IP", "203.0.113.9").header("X-Selamat-Client", "someone")
                .header("X-Original-URL", "/staff/v1/batches").header("X-HTTP-Method-Override", "DELETE")
                .header("X_User_Id", "someone").send();
        // then
        assertThat(answer.json().getJsonObject("headers").fieldNames()).doesNotContain("x-user-id", "x-client-cert",
                "x-forwarded-client-cert",
                "forwarded", "x-real-ip", "x-selamat-client", "x-original-url", "x-http-method-override", "x_user_id");
        assertThat(answer.got("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(answer.got("x-forwarded-proto")).isEqualTo("http");
        assertThat(answer.got("x-forwarded-host")).isEqualTo("127.0.0.1:" + gateway.port());
    }

    @Test
    void takesTheClientsNameFromTheVerifiedTokenOnly() {
        // when
        Answer answer = Call.get(gateway.at("/v1/cases")).bearer(TestToken.citizen().with("sub", "anna").make())
                .header("X-Selamat-Client", "badrul").send();
        // then
        assertThat(answer.got("x-selamat-client")).isEqualTo("anna");
    }

    @Test
    void keepsWhatBelongsToOneConnectionToItself() {
        // when
        String answer = RawCall.send(gateway.port(),
                "GET /public/v1/trust-list HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, X-Secret, Authorization\r\n"
                        + "X-Secret: 1\r\nAuthorization: Basic eA==\r\nTE: trailers\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\nProxy-Connection: keep-alive\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isEqualTo(200);
        assertThat(answer).doesNotContain("x-secret", "\"te\"", "\"upgrade\"", "http2-settings", "proxy-connection")
                .contains("Basic eA==");
    }

    @Test
    void framesABodyAnewSoThatNobodyReadsItInTwoWays() {
        // when
        String answer = RawCall.send(gateway.port(),
                "POST /public/v1/certificate-verifications HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isIn(200, 400);
        assertThat(answer).doesNotContain("\"transfer-encoding\"").doesNotContain("\"bytes\":4");
    }

    @Test
    void answersAClientThatAsksBeforeItSends() {
        // when
        String answer = RawCall.send(gateway.port(),
                "POST /public/v1/certificate-verifications HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        // then
        assertThat(answer).startsWith("HTTP/1.1 100 Continue");
    }

    @Test
    void makesARequestIdThatIsTheTraceIdAndTellsEveryone() {
        // when
        Answer answer = Call.get(gateway.at("/public/v1/trust-list")).send();
        // then
        String id = answer.header("X-Request-Id");
        assertThat(id).matches("[0-9a-f]{32}").isEqualTo(answer.got("x-request-id"));
        assertThat(answer.got("traceparent")).matches("00-" + id + "-[0-9a-f]{16}-00");
    }

    @Test
    void keepsGoodIdsAndReplacesBadOnes() {
        // given
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        // when
        Answer kept = Call.get(gateway.at("/public/v1/trust-list")).header("X-Request-Id", "call-0123.A")
                .header("traceparent", trace).send();
        Answer derived = Call.get(gateway.at("/public/v1/trust-list")).header("X-Request-Id", "a\"}{b c")
                .header("traceparent", trace).send();
        Answer fresh = Call.get(gateway.at("/public/v1/trust-list"))
                .header("traceparent", "00-00000000000000000000000000000000-b7ad6b7169203331-01")
                .send();
        // then
        assertThat(kept.header("X-Request-Id")).isEqualTo("call-0123.A");
        assertThat(kept.got("traceparent")).isEqualTo(trace);
        assertThat(derived.header("X-Request-Id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(fresh.header("X-Request-Id")).matches("[0-9a-f]{32}").isNotEqualTo("00000000000000000000000000000000");
    }

    @Test
    void protectsAnswersAndHidesWhatRunsBehind() {
        // given
        gateway.backend.at("/v1/me/orders",
                request -> request.response().putHeader("Server", "quarkus").putHeader("X-Powered-By", "java")
                        .putHeader("ETag", "\"7\"").end("[]"));
        gateway.backend.at("/v1/me/doses",
                request -> request.response().putHeader("Cache-Control", "private, max-age=5").end("[]"));
        // when
        Answer answer = Call.get(gateway.at("/v1/me/orders")).bearer(TestToken.citizen().make()).send();
        Answer cached = Call.get(gateway.at("/v1/me/doses")).bearer(TestToken.citizen().make()).send();
        // then
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(cached.header("Cache-Control")).isEqualTo("private, max-age=5");
    }

    @Test
    void passesAnswersWithoutABody() {
        // given
        String path = "/v1/me/sessions/" + UUID.randomUUID();
        gateway.backend.at(path, request -> request.response().setStatusCode(204).end());
        gateway.backend.at("/v1/me/status", request -> request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end());
        // when
        Answer deleted = Call.of("DELETE", gateway.at(path)).bearer(TestToken.citizen().make()).send();
        Answer unchanged = Call.get(gateway.at("/v1/me/status")).bearer(TestToken.citizen().make())
                .header("If-None-Match", "\"1\"").send();
        // then
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
        assertThat(deleted.header("Transfer-Encoding")).isNull();
    }

    @Test
    void passesProblemsOfServicesAsTheyAre() {
        // given
        gateway.backend.at("/v1/registration",
                request -> request.response().setStatusCode(409).putHeader("Content-Type", "application/problem+json")
                        .end("{\"type\":\"urn:problem:identity:document-already-registered\"}"));
        // when
        Answer answer = Call.post(gateway.at("/v1/registration"), new byte[0]).bearer(TestToken.citizen().make()).send();
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().getString("type")).isEqualTo("urn:problem:identity:document-already-registered");
    }
}
