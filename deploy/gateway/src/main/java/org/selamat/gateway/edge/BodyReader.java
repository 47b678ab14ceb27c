package org.selamat.gateway.edge;

import java.time.Duration;

import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Takes a body in whole before any service sees the request, so that the limit holds however the body is framed, and a
 * client that dribbles holds nobody's thread.
 */
final class BodyReader {

    /** An announced length is a claim: more than this is allocated as it arrives. */
    private static final long MAX_FIRST_ALLOCATION = 16_384;

    private final Vertx vertx;
    private final Duration within;

    BodyReader(Vertx vertx, Duration within) {
        this.vertx = vertx;
        this.within = within;
    }

    /** Whether a body is announced. */
    static boolean announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /**
     * Reads it.
     *
     * @param limit
     *        in bytes
     * @return null when there is none; fails with a {@link Refusal}
     */
    Future<Buffer> read(HttpServerRequest request, long limit) {
        if (!announced(request)) {
            request.resume();
            return Future.succeededFuture();
        }
        long length = length(request);
        if (length > limit) {
            return Future.failedFuture(tooLarge(limit));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return collect(request, limit, Buffer.buffer((int) Math.min(length, MAX_FIRST_ALLOCATION)));
    }

    private Future<Buffer> collect(HttpServerRequest request, long limit, Buffer body) {
        Promise<Buffer> whole = Promise.promise();
        long timer = vertx.setTimer(within.toMillis(),
                id -> whole.tryFail(new Refusal(GatewayProblem.REQUEST_TIMEOUT, within.toSeconds())));
        request.exceptionHandler(gone -> whole.tryFail(gone));
        request.handler(chunk -> {
            if (body.length() + chunk.length() > limit) {
                whole.tryFail(tooLarge(limit));
            } else {
                body.appendBuffer(chunk);
            }
        });
        request.endHandler(end -> whole.tryComplete(body));
        request.resume();
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw new Refusal(GatewayProblem.MALFORMED_REQUEST, HttpHeaders.CONTENT_LENGTH);
        }
    }

    private static Refusal tooLarge(long limit) {
        return new Refusal(GatewayProblem.TOO_LARGE, limit);
    }
}
