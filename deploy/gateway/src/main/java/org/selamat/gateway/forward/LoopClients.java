package org.selamat.gateway.forward;

import java.util.function.Supplier;

import io.vertx.core.http.HttpClient;

/**
 * A client for each event loop, so that a request leaves from the loop on which it came. A shared one takes whichever
 * connection is free, mostly another loop's: handing the request over to it and the answer back wakes two threads, which
 * costs more than passing it on.
 */
public final class LoopClients {

    private final ThreadLocal<HttpClient> clients;

    public LoopClients(Supplier<HttpClient> maker) {
        this.clients = ThreadLocal.withInitial(maker);
    }

    /** That of the loop that asks. */
    HttpClient here() {
        return clients.get();
    }
}
