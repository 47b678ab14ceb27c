package org.selamat.gateway.edge;

import org.selamat.gateway.forward.Forwarder;
import org.selamat.gateway.forward.Passage;
import org.selamat.gateway.routing.Operation;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Sends an admitted request on, with the headers that each side may see. */
final class Transit {

    private final Forwarder forwarder;
    private final OutboundHeaders outbound;

    Transit(Forwarder forwarder, OutboundHeaders outbound) {
        this.forwarder = forwarder;
        this.outbound = outbound;
    }

    Future<Void> pass(Exchange exchange, Operation operation, Buffer body) {
        return forwarder
                .forward(new Passage(exchange.request(), operation, body, headers -> outbound.prepare(exchange, headers),
                        headers -> ResponseHeaders.prepare(exchange, headers)));
    }
}
