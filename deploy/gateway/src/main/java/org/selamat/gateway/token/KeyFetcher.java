package org.selamat.gateway.token;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.jose4j.lang.JoseException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Fetches key sets. */
public final class KeyFetcher {

    private static final long TIMEOUT_MILLIS = 3_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final UnaryOperator<URI> reach;

    /**
     * @param reach
     *        from the address of a key set in a cluster to where it is from here
     */
    public KeyFetcher(Vertx vertx, HttpClient client, UnaryOperator<URI> reach) {
        this.vertx = vertx;
        this.client = client;
        this.reach = reach;
    }

    /** On an event loop, whoever asks: on another thread the body could arrive before anything waits for it, and be lost. */
    Future<KeySet> fetch(URI location) {
        Promise<KeySet> promise = Promise.promise();
        vertx.runOnContext(onLoop -> request(location).timeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS).onComplete(promise));
        return promise.future();
    }

    private Future<KeySet> request(URI location) {
        RequestOptions options = new RequestOptions().setAbsoluteURI(reach.apply(location).toString()).setMethod(HttpMethod.GET)
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200 ? response.body() : failed(response))
                .compose(body -> parse(body.toString()));
    }

    private static <T> Future<T> failed(HttpClientResponse response) {
        return Future.failedFuture("it answered " + response.statusCode());
    }

    private static Future<KeySet> parse(String json) {
        try {
            return Future.succeededFuture(KeySet.parse(json));
        } catch (JoseException e) {
            return Future.failedFuture("it isn't a key set: " + e.getMessage());
        }
    }
}
