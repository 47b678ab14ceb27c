package org.selamat.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;

/** An answer that has come in whole: a head, and as much body as the head says or until a last chunk. */
record WireAnswer(int status) {

    private static final String HEAD_END = "\r\n\r\n";
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String CHUNKED = "\r\ntransfer-encoding: chunked";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int STATUS_DIGITS = 3;

    /**
     * Empty while something is missing.
     *
     * @throws IllegalStateException when the answer doesn't say where it ends
     */
    static Optional<WireAnswer> in(Buffer bytes) {
        var text = bytes.toString(ISO_8859_1);
        int end = text.indexOf(HEAD_END);
        if (end < 0) {
            return Optional.empty();
        }
        var head = text.substring(0, end).toLowerCase(Locale.ROOT);
        boolean whole = head.contains(CHUNKED) ? text.endsWith(LAST_CHUNK)
                : text.length() >= end + HEAD_END.length() + length(head);
        return whole ? Optional.of(new WireAnswer(Integer.parseInt(head, STATUS, STATUS + STATUS_DIGITS, 10)))
                : Optional.empty();
    }

    private static int length(String head) {
        int at = head.indexOf(LENGTH);
        if (at < 0) {
            throw new IllegalStateException("an answer that doesn't say where it ends: " + head);
        }
        int end = head.indexOf('\r', at + 2);
        return Integer.parseInt(head.substring(at + LENGTH.length(), end < 0 ? head.length() : end).strip());
    }
}
