package org.selamat.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * Lets a refused client finish sending for a little while: closing under its hands would reset the connection, and the answer
 * that says why would be lost on the way. Whoever goes on regardless is cut off.
 */
final class UnreadBody {

    private static final long PATIENCE_MILLIS = 2_000;
    /** Somewhat more than the largest body that any door takes (5 MiB), so that who overshoots learns it. */
    private static final long PATIENCE_BYTES = 8_388_608;

    private long discarded;

    private UnreadBody() {
    }

    static void discard(Vertx vertx, HttpServerRequest request) {
        if (!request.isEnded() && BodyReader.announced(request)) {
            new UnreadBody().drain(vertx, request);
        }
        request.resume();
    }

    private void drain(Vertx vertx, HttpServerRequest request) {
        long timer = vertx.setTimer(PATIENCE_MILLIS, id -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.handler(chunk -> {
            discarded += chunk.length();
            if (discarded > PATIENCE_BYTES) {
                vertx.cancelTimer(timer);
                request.connection().close();
            }
        });
    }
}
