package org.selamat.gateway.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;
import org.selamat.gateway.routing.Operation;

/**
 * Bounds the requests under way, in all and for each backend under one policy, so that a slow service fills its own share
 * and not the gateway. What doesn't fit is refused at once: a caller who knows waits better than a queue.
 */
final class InFlight {

    private static final String RETRY_SOON = "1";

    private final int max;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<Share, AtomicInteger> shares = new ConcurrentHashMap<>();

    InFlight(int max) {
        this.max = max;
    }

    /** Takes a place; the answer gives it back. */
    Runnable enter(Operation operation) {
        AtomicInteger share = shares.computeIfAbsent(new Share(operation.traffic().name(), operation.rule().backend().name()),
                key -> new AtomicInteger());
        take(all, max);
        try {
            take(share, operation.traffic().maxParallel());
        } catch (Refusal full) {
            all.decrementAndGet();
            throw full;
        }
        return () -> {
            share.decrementAndGet();
            all.decrementAndGet();
        };
    }

    /** Requests under way now. */
    int count() {
        return all.get();
    }

    private static void take(AtomicInteger count, int limit) {
        if (count.incrementAndGet() > limit) {
            count.decrementAndGet();
            throw new Refusal(GatewayProblem.OVERLOADED).with("Retry-After", RETRY_SOON);
        }
    }

    private record Share(String policy, String backend) {
    }
}
