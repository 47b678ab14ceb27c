package org.selamat.gateway.edge;

import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Refuses requests that two servers could read in two ways. No path of this API needs an encoded character, an empty
 * segment, a dot segment or a matrix parameter, so none is allowed: what the route table matches is, byte for byte, what
 * the service gets.
 */
final class RequestGuard {

    private static final String ALLOWED = "/-._~";
    /** Characters; ten times the longest address of the API. What is beyond the server's own limit gets a bare 414 or 431. */
    private static final int ADDRESS = 4_096;
    /** Characters of names and values together: several times the largest token that an issuer of ours gives. */
    private static final int HEADERS = 16_384;

    private RequestGuard() {
    }

    static void check(HttpServerRequest request) {
        if (request.uri().length() > ADDRESS) {
            throw new Refusal(GatewayProblem.ADDRESS_TOO_LONG, ADDRESS);
        }
        if (size(request.headers()) > HEADERS) {
            throw new Refusal(GatewayProblem.HEADERS_TOO_LARGE, HEADERS);
        }
        if (!plain(request.path())) {
            throw new Refusal(GatewayProblem.MALFORMED_REQUEST, "path");
        }
        if (request.authority() == null) {
            throw new Refusal(GatewayProblem.MALFORMED_REQUEST, "Host");
        }
        single(request, HttpHeaders.AUTHORIZATION);
        single(request, HttpHeaders.CONTENT_LENGTH);
    }

    private static boolean plain(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && ALLOWED.indexOf(c) < 0) {
                return false;
            }
        }
        return !path.contains("//") && !path.contains("/./") && !path.contains("/../") && !path.endsWith("/.")
                && !path.endsWith("/..");
    }

    private static int size(MultiMap headers) {
        int size = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static void single(HttpServerRequest request, CharSequence header) {
        if (request.headers().getAll(header).size() > 1) {
            throw new Refusal(GatewayProblem.MALFORMED_REQUEST, header);
        }
    }
}
