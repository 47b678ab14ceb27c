package org.selamat.gateway.testsupport;

import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;

/** Waits for Vert.x from a test's thread. */
public final class Await {

    private Await() {
    }

    public static <T> T on(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("Vert.x didn't get there", e);
        }
    }
}
