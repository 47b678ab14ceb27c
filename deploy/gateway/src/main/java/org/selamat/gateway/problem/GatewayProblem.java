package org.selamat.gateway.problem;

import java.util.Locale;

/**
 * Every problem that the gateway answers by itself; what they mean to a client is in
 * {@code platform/contracts/problems/gateway.json}.
 */
public enum GatewayProblem {
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    TOKEN_EXPIRED(401),
    TOKEN_INVALID(401),
    WRONG_DOOR(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    BACKEND_FAILED(502),
    BACKEND_UNAVAILABLE(503),
    ISSUER_UNAVAILABLE(503),
    OVERLOADED(503),
    BACKEND_TIMEOUT(504);

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Last part of the type, and key of the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stable type. */
    public String type() {
        return "urn:problem:gateway:" + key();
    }
}
