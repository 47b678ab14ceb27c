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

class BodyLimitTest {

    private static final int LIMIT = 64 * 1024;
    private static final String VERIFY = "/public/v1/certificate-verifications";
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
    void takesABodyUpToTheLimit() {
        assertThat(Call.post(gateway.at(VERIFY), new byte[LIMIT]).send().json().getInteger("bytes")).isEqualTo(LIMIT);
        assertThat(Call.postChunked(gateway.at(VERIFY), new byte[LIMIT]).send().json().getInteger("bytes")).isEqualTo(LIMIT);
    }

    @Test
    void refusesALargerOneByItsAnnouncedLength() {
        // given
        long before = gateway.backend.seen(VERIFY);
        // when
        Answer answer = Call.post(gateway.at(VERIFY), new byte[LIMIT + 1]).send();
        // then
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(answer.json().getString("detail")).contains("65536");
        assertThat(gateway.backend.seen(VERIFY)).isEqualTo(before);
    }

    @Test
    void refusesALargerOneThatComesInChunks() {
        // given
        long before = gateway.backend.seen(VERIFY);
        // when
        Answer answer = Call.postChunked(gateway.at(VERIFY), new byte[LIMIT + 1]).send();
        // then
        assertThat(answer.status()).isEqualTo(413);
        assertThat(gateway.backend.seen(VERIFY)).isEqualTo(before);
    }

    @Test
    void tellsAClientThatAsksFirstNotToSend() {
        // when
        String answer = RawCall.send(gateway.port(),
                "POST " + VERIFY + " HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\nExpect: 100-continue\r\n\r\n");
        // then
        assertThat(RawCall.status(answer)).isEqualTo(413);
    }

    @Test
    void takesABatchOfFiveMegabytesFromAnOfficerOnly() {
        // given
        byte[] batch = new byte[5 * 1024 * 1024];
        // then
        assertThat(Call.post(gateway.at("/staff/v1/batches"), batch).bearer(TestToken.staff().make()).send().json()
                .getInteger("bytes"))
                .isEqualTo(batch.length);
        assertThat(Call.post(gateway.at("/staff/v1/batches"), new byte[batch.length + 1]).bearer(TestToken.staff().make())
                .send().status())
                .isEqualTo(413);
        assertThat(Call.post(gateway.at("/staff/v1/evidence"), new byte[LIMIT + 1]).bearer(TestToken.staff().make()).send()
                .status()).isEqualTo(413);
    }

    @Test
    void givesUpOnAClientThatDribbles() {
        try (var impatient = new Harness(
                Documents.with("policies/client.yaml", "requestReceivedTimeout: 30s", "requestReceivedTimeout: 300ms"))) {
            // when
            String answer = RawCall.send(impatient.port(),
                    "POST " + VERIFY + " HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nonly this");
            // then
            assertThat(RawCall.status(answer)).isEqualTo(408);
            assertThat(answer).contains("urn:problem:gateway:request-timeout");
        }
    }

    @Test
    void keepsTheConnectionAfterARefusal() {
        // given
        String tooLarge = "POST /oauth2/authorize-challenge HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n"
                + "x".repeat(5000);
        // when
        String answers = RawCall.sendAll(gateway.port(),
                tooLarge + "GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        // then
        assertThat(answers).contains("HTTP/1.1 413", "HTTP/1.1 404");
    }
}
