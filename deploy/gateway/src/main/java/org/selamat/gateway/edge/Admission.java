package org.selamat.gateway.edge;

import java.time.Duration;

import org.selamat.gateway.limit.Allowance;
import org.selamat.gateway.limit.RateLimits;
import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;
import org.selamat.gateway.routing.Operation;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.impl.ContextInternal;

/** What a routed request must pass before a service hears of it, the cheapest check first: token, rate, body. */
final class Admission {

    private final Vertx vertx;
    private final Authentication authentication;
    private final RateLimits limits;
    private final BodyReader bodies;

    Admission(Vertx vertx, Authentication authentication, RateLimits limits, Duration received) {
        this.vertx = vertx;
        this.authentication = authentication;
        this.limits = limits;
        this.bodies = new BodyReader(vertx, received);
    }

    /** The body, or null when there is none; fails with a {@link Refusal}. */
    Future<Buffer> admit(Exchange exchange, Operation operation) {
        return onThisLoop(authentication.check(exchange)).compose(known -> {
            limit(exchange, operation);
            return bodies.read(exchange.request(), operation.traffic().bodyLimit());
        });
    }

    private void limit(Exchange exchange, Operation operation) {
        exchange.allowed(
                limits.take(operation.traffic().limits(), operation.name(), exchange.claimHeaders(), exchange.address()));
        exchange.allowance().filter(allowance -> !allowance.granted()).ifPresent(Admission::refuse);
    }

    private static void refuse(Allowance allowance) {
        long seconds = Math.max(1, allowance.retryAfterSeconds());
        throw new Refusal(GatewayProblem.TOO_MANY_REQUESTS, seconds).with("Retry-After", Long.toString(seconds));
    }

    /** Keys are fetched for many requests at once, on the loop of whichever asked first; each continues on its own. */
    private <T> Future<T> onThisLoop(Future<T> future) {
        if (future.isComplete()) {
            return future;
        }
        Promise<T> here = ((ContextInternal) vertx.getOrCreateContext()).promise();
        future.onComplete(here);
        return here.future();
    }
}
