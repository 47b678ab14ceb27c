package org.selamat.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * One request to send.
 *
 * @param token bearer token; null without
 * @param body JSON; null without
 * @param expected the only status that is no error
 */
public record Request(HttpMethod method, String path, String token, Buffer body, int expected) {

    public static Request get(String path) {
        return new Request(HttpMethod.GET, path, null, null, 200);
    }
}
