package org.selamat.bench.load;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;

/**
 * An address, a number of kept-alive connections to it, and what to ask there. HTTP is written and read by hand, on one event
 * loop: a general client costs as much as the service it asks, on the same cores. An answer that doesn't say where it ends, and
 * none within ten seconds, end the connection and are an error.
 */
public final class Target implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Context loop;
    private final NetClient client;
    private final URI base;
    private final int most;
    private final Supplier<Request> requests;
    /** The one that was used last goes first. */
    private final Deque<Wire> free = new ArrayDeque<>();
    private final Queue<Promise<Boolean>> waiting = new ArrayDeque<>();
    private int open;

    public Target(Vertx vertx, URI base, int connections, Supplier<Request> requests) {
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true).setConnectTimeout(TIMEOUT_MILLIS)
                .setIdleTimeout(TIMEOUT_MILLIS).setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
        this.base = base;
        this.most = connections;
        this.requests = requests;
    }

    /** Sends the next request; true when its answer had the expected status, after the last byte of it. */
    Future<Boolean> send() {
        Promise<Boolean> answered = Promise.promise();
        if (Vertx.currentContext() == loop) {
            next(answered);
        } else {
            loop.runOnContext(there -> next(answered));
        }
        return answered.future();
    }

    /** Does this on the event loop, a thousand times a second, until it says that all is done. */
    CompletableFuture<Void> eachMillisecond(BooleanSupplier work) {
        var finished = new CompletableFuture<Void>();
        loop.runOnContext(there -> loop.owner().setPeriodic(1, timer -> {
            if (work.getAsBoolean()) {
                loop.owner().cancelTimer(timer);
                finished.complete(null);
            }
        }));
        return finished;
    }

    private void next(Promise<Boolean> answered) {
        var wire = free.poll();
        if (wire != null) {
            wire.ask(requests.get(), answered);
            return;
        }
        waiting.add(answered);
        open();
    }

    /** One more connection, if somebody waits for one and it is allowed. */
    private void open() {
        if (!waiting.isEmpty() && open < most) {
            open++;
            client.connect(base.getPort(), base.getHost()).onSuccess(this::opened).onFailure(gone -> refused());
        }
    }

    private void opened(NetSocket socket) {
        done(new Wire(socket, base.getAuthority(), this));
    }

    /** Takes a wire back whose answer is read. */
    void done(Wire wire) {
        var next = waiting.poll();
        if (next == null) {
            free.push(wire);
        } else {
            wire.ask(requests.get(), next);
        }
    }

    /** Nobody is there: somebody who waits for a connection waits in vain. */
    private void refused() {
        open--;
        var next = waiting.poll();
        if (next != null) {
            next.complete(false);
        }
        open();
    }

    /** Gives a wire up that has ended. */
    void closed(Wire wire) {
        free.remove(wire);
        open--;
        open();
    }

    @Override
    public void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
    }
}
