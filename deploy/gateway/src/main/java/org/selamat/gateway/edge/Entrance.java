package org.selamat.gateway.edge;

import java.util.function.Function;

import org.selamat.gateway.routing.Operation;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Holds a place for a request from before it is admitted until it is answered. */
final class Entrance {

    private final InFlight inFlight;
    private final Admission admission;

    Entrance(InFlight inFlight, Admission admission) {
        this.inFlight = inFlight;
        this.admission = admission;
    }

    Future<Void> through(Exchange exchange, Operation operation, Function<Buffer, Future<Void>> onward) {
        Runnable leave = inFlight.enter(operation);
        return Future.succeededFuture(operation)
                .compose(known -> admission.admit(exchange, known))
                .compose(onward)
                .onComplete(done -> leave.run());
    }
}
