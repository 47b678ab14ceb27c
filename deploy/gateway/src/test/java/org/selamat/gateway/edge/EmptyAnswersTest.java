package org.selamat.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.gateway.testsupport.Documents;
import org.selamat.gateway.testsupport.RawCall;

import io.vertx.core.http.HttpServerResponse;

/** Answers without a body, as they are on the wire. */
class EmptyAnswersTest {

    private static final String PATH = "/public/v1/contests";
    private static final String HEAD_PATH = "/public/v1/confirmation-keys";

    private static Harness gateway;

    @BeforeAll
    static void start() {
        gateway = new Harness(
                Documents.with("routes/status-public.yaml", "{method: GET, path: {type: Exact, value: " + HEAD_PATH,
                        "{method: HEAD, path: {type: Exact, value: " + HEAD_PATH));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({ "304, 0", "304, 12", "304,", "204,", "102," })
    void sayNothingOfALengthWhenTheirStatusHasNoBody(int status, String length) {
        // given
        gateway.backend.at(PATH, request -> {
            HttpServerResponse response = request.response().setStatusCode(status).putHeader("ETag", "\"1\"");
            if (length != null) {
                response.putHeader("Content-Length", length);
            }
            response.end();
        });
        // when
        String answer = call("GET", PATH);
        // then
        assertThat(RawCall.status(answer)).isEqualTo(status);
        assertThat(answer).containsIgnoringCase("etag: \"1\"").containsIgnoringCase("x-content-type-options: nosniff")
                .doesNotContainIgnoringCase("content-length").doesNotContainIgnoringCase("transfer-encoding");
        assertThat(answer.indexOf("\r\n\r\n")).isEqualTo(answer.length() - 4);
    }

    @Test
    void keepTheLengthThatHeadAsksFor() {
        // given
        gateway.backend.at(HEAD_PATH, request -> request.response().putHeader("Content-Length", "12").end());
        // when
        String answer = call("HEAD", HEAD_PATH);
        // then
        assertThat(RawCall.status(answer)).isEqualTo(200);
        assertThat(answer).containsIgnoringCase("content-length: 12");
        assertThat(answer.indexOf("\r\n\r\n")).isEqualTo(answer.length() - 4);
    }

    @Test
    void keepALengthOfZeroWhenTheirStatusCouldHaveABody() {
        // given
        gateway.backend.at(PATH, request -> request.response().setStatusCode(202).end());
        // when
        String answer = call("GET", PATH);
        // then
        assertThat(RawCall.status(answer)).isEqualTo(202);
        assertThat(answer).containsIgnoringCase("content-length: 0");
    }

    private static String call(String method, String path) {
        return RawCall.sendAll(gateway.port(), method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    }
}
