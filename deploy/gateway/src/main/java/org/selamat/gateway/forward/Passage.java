package org.selamat.gateway.forward;

import java.util.function.Consumer;

import org.selamat.gateway.routing.Operation;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * One request on its way.
 *
 * @param body
 *        whole, or null when there is none
 * @param outbound
 *        turns the caller's headers into those that the service gets
 * @param inbound
 *        turns the service's headers into those that the caller gets
 */
public record Passage(HttpServerRequest request, Operation operation, Buffer body, Consumer<MultiMap> outbound,
        Consumer<MultiMap> inbound) {

    /** Only what changes nothing may be tried twice. */
    boolean repeatable() {
        return operation.method().equals("GET") || operation.method().equals("HEAD");
    }
}
