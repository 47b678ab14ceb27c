package org.selamat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import io.vertx.core.buffer.Buffer;

class WireAnswerTest {

    private static final String WHOLE = "HTTP/1.1 201 Created\r\nLocation: /x\r\nContent-Length: 5\r\nDate: now\r\n\r\nhello";

    @Test
    void isThereWithItsLastByte() {
        for (int length = 0; length < WHOLE.length(); length++) {
            assertThat(WireAnswer.in(Buffer.buffer(WHOLE.substring(0, length)))).as("%d bytes", length).isEmpty();
        }
        assertThat(WireAnswer.in(Buffer.buffer(WHOLE))).contains(new WireAnswer(201));
    }

    @Test
    void mayHaveNoBody() {
        assertThat(WireAnswer.in(Buffer.buffer("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n")))
                .contains(new WireAnswer(503));
    }

    @Test
    void mayComeInChunks() {
        // given
        var whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        // then
        for (int length = 0; length < whole.length(); length++) {
            assertThat(WireAnswer.in(Buffer.buffer(whole.substring(0, length)))).as("%d bytes", length).isEmpty();
        }
        assertThat(WireAnswer.in(Buffer.buffer(whole))).contains(new WireAnswer(200));
    }

    @Test
    void mustSayWhereItEnds() {
        var endless = Buffer.buffer("HTTP/1.1 200 OK\r\nDate: now\r\n\r\n");
        assertThatThrownBy(() -> WireAnswer.in(endless)).hasMessageContaining("where it ends");
    }
}
