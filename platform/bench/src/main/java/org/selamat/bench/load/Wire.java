package org.selamat.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

/** One kept-alive connection, one request at a time. Touched by its own event loop only. */
final class Wire {

    private final NetSocket socket;
    private final String host;
    private final Target all;
    private Buffer got = Buffer.buffer();
    private Request asked;
    private Promise<Boolean> answered;

    Wire(NetSocket socket, String host, Target all) {
        this.socket = socket.handler(this::read).exceptionHandler(broken -> socket.close()).closeHandler(gone -> closed());
        this.host = host;
        this.all = all;
    }

    void ask(Request request, Promise<Boolean> answer) {
        asked = request;
        answered = answer;
        socket.write(Buffer.buffer(text(request)));
    }

    /** Names and values are the benchmark's own: nothing needs escaping. */
    private byte[] text(Request request) {
        var text = new StringBuilder(2_048).append(request.method()).append(' ').append(request.path())
                .append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
        if (request.token() != null) {
            text.append("Authorization: Bearer ").append(request.token()).append("\r\n");
        }
        request.headers().forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (request.body() != null) {
            text.append("Content-Type: application/json\r\nContent-Length: ").append(request.body().length()).append("\r\n");
        }
        text.append("\r\n").append(request.body() == null ? "" : request.body().toString());
        return text.toString().getBytes(UTF_8);
    }

    private void read(Buffer part) {
        got.appendBuffer(part);
        try {
            WireAnswer.in(got).filter(whole -> answered != null).ifPresent(this::settle);
        } catch (IllegalStateException endless) {
            socket.close();
        }
    }

    private void settle(WireAnswer whole) {
        got = Buffer.buffer();
        boolean right = whole.status() == asked.expected();
        var settled = answered;
        answered = null;
        all.done(this);
        settled.complete(right);
    }

    private void closed() {
        all.closed(this);
        if (answered != null) {
            answered.complete(false);
        }
    }
}
