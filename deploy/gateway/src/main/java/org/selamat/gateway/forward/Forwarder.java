package org.selamat.gateway.forward;

import io.vertx.core.Future;

/** The way to the services. The one place that knows the proxy library, which its makers call a preview. */
public interface Forwarder {

    /**
     * Sends the request on and pipes the answer back.
     *
     * @return done when the answer is written or the caller is gone; failed with a
     *         {@link org.selamat.gateway.problem.Refusal} when there is no answer and none was begun
     */
    Future<Void> forward(Passage passage);
}
