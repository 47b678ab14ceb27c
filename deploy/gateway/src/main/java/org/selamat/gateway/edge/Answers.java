package org.selamat.gateway.edge;

import java.util.Optional;
import java.util.function.Function;

import org.selamat.gateway.docs.Page;
import org.selamat.gateway.files.Cors;
import org.selamat.gateway.problem.ProblemBody;
import org.selamat.gateway.problem.Refusal;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes the answers that the gateway gives by itself. */
final class Answers {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final Function<String, Optional<Page>> docs;

    Answers(Vertx vertx, Function<String, Optional<Page>> docs) {
        this.vertx = vertx;
        this.docs = docs;
    }

    void problem(Exchange exchange, Refusal refusal) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        ProblemBody body = ProblemBody.of(refusal, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.path(),
                exchange.ids().requestId());
        response.setStatusCode(refusal.problem().status());
        ResponseHeaders.prepare(exchange, response.headers());
        response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, body.language())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refusal.headers().forEach(response::putHeader);
        response.end(body.json());
        UnreadBody.discard(vertx, request);
    }

    void preflight(Exchange exchange, Cors cors) {
        HttpServerResponse response = exchange.request().response().setStatusCode(NO_CONTENT);
        ResponseHeaders.prepare(exchange, response.headers());
        CorsHeaders.preflight(cors, exchange.request(), response.headers());
        response.end();
        UnreadBody.discard(vertx, exchange.request());
    }

    /** The documentation, when that is what was asked for. */
    boolean page(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Page> page = request.method().equals(HttpMethod.GET) ? docs.apply(request.path()) : Optional.empty();
        page.ifPresent(found -> write(exchange, found));
        return page.isPresent();
    }

    private void write(Exchange exchange, Page page) {
        HttpServerResponse response = exchange.request().response();
        ResponseHeaders.prepare(exchange, response.headers());
        page.headers().forEach(response::putHeader);
        if (page.etag().equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.end(page.content());
        }
        UnreadBody.discard(vertx, exchange.request());
    }
}
