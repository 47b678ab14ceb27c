package org.selamat.gateway.forward;

import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** One try on one connection, bounded in time. */
final class Attempt {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final Passage passage;
    private final HttpClientRequest out;
    private final long millis;
    private boolean late;

    Attempt(Vertx vertx, Passage passage, HttpClientRequest out, long millis) {
        this.vertx = vertx;
        this.passage = passage;
        this.out = out;
        this.millis = millis;
    }

    Future<Void> run() {
        long timer = vertx.setTimer(millis, id -> {
            late = true;
            out.reset();
        });
        return request().send(out).recover(this::refuse).compose(this::answer).onComplete(done -> vertx.cancelTimer(timer));
    }

    private ProxyRequest request() {
        HttpServerRequest in = passage.request();
        ProxyRequest request = ProxyRequest.reverseProxy(in)
                .setURI(in.query() == null ? in.path() : in.path() + "?" + in.query())
                .setAuthority(in.authority())
                .setBody(passage.body() == null ? null : Body.body(passage.body()));
        passage.outbound().accept(request.headers());
        return request;
    }

    private Future<ProxyResponse> refuse(Throwable cause) {
        GatewayProblem problem = late ? GatewayProblem.BACKEND_TIMEOUT : GatewayProblem.BACKEND_FAILED;
        return Future.failedFuture(new Refusal(problem).with("Retry-After", "2"));
    }

    /**
     * Once an answer has begun nothing better can follow: if it breaks, so does the caller's connection, and that is the whole
     * message.
     */
    private Future<Void> answer(ProxyResponse response) {
        passage.inbound().accept(response.headers());
        if (bodiless(response.getStatusCode())) {
            unframe(response);
        }
        return response.send().otherwiseEmpty();
    }

    private static boolean bodiless(int status) {
        return status < OK || status == NO_CONTENT || status == NOT_MODIFIED;
    }

    /**
     * These may tell no length, a 304 none but that of the 200 (RFC 9110, 8.6), which services don't send. The proxy turns a
     * length into 0 unless the answer was released, which empties it; the server adds a 0 to a 304 whose reason is set, even to
     * the usual one.
     */
    private static void unframe(ProxyResponse response) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(response.headers()).remove(HttpHeaders.CONTENT_LENGTH);
        response.release().setStatusMessage(null).headers().addAll(headers);
    }
}
