package org.selamat.gateway.edge;

import org.selamat.gateway.files.Cors;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Cross-origin headers (Fetch standard). A page of an origin that isn't listed gets the same answer without them, and its
 * browser stops it.
 */
final class CorsHeaders {

    private CorsHeaders() {
    }

    /** Whether a browser asks first whether a page may call. */
    static boolean preflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS) && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** What it would call with. */
    static String requestedMethod(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Headers of the answer to such a question. */
    static void preflight(Cors cors, HttpServerRequest request, MultiMap headers) {
        if (origin(cors, request, headers)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", cors.allowMethods()));
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, String.join(", ", cors.allowHeaders()));
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, Integer.toString(cors.maxAge()));
        }
    }

    /** Headers of the answer to the call itself. What a service says about origins isn't its to say. */
    static void actual(Cors cors, HttpServerRequest request, MultiMap headers) {
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
        if (request.headers().contains(HttpHeaders.ORIGIN) && origin(cors, request, headers)
                && !cors.exposeHeaders().isEmpty()) {
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", cors.exposeHeaders()));
        }
    }

    private static boolean origin(Cors cors, HttpServerRequest request, MultiMap headers) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (!cors.allows(origin)) {
            return false;
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if (cors.allowCredentials()) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        return true;
    }
}
