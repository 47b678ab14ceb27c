package org.selamat.bench.load;

import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * One request to send.
 *
 * @param token bearer token; null without
 * @param body JSON; null without
 * @param expected the only status that is no error
 * @param headers besides those of token and body
 */
public record Request(HttpMethod method, String path, String token, Buffer body, int expected, Map<String, String> headers) {

    public Request(HttpMethod method, String path, String token, Buffer body, int expected) {
        this(method, path, token, body, expected, Map.of());
    }

    public static Request get(String path) {
        return new Request(HttpMethod.GET, path, null, null, 200);
    }
}
