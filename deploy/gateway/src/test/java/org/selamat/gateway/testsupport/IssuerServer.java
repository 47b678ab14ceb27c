package org.selamat.gateway.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** Publishes key sets as the three issuers do, whichever is asked. */
public final class IssuerServer implements AutoCloseable {

    private final List<RsaJsonWebKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    public IssuerServer(Vertx vertx, int port, List<RsaJsonWebKey> keys) {
        publish(keys);
        server = Await.on(vertx.createHttpServer().requestHandler(request -> {
            asked.incrementAndGet();
            List<RsaJsonWebKey> own = this.keys.stream().filter(key -> realm(request.path()).equals(realm(key.getKeyId())))
                    .toList();
            request.response().end(new JsonWebKeySet(own).toJson(OutputControlLevel.PUBLIC_ONLY));
        }).listen(port, "127.0.0.1"));
    }

    /** Each issuer has keys of its own, told by their names. */
    private static String realm(String text) {
        return text.contains("staff") ? "staff" : text.contains("partner") ? "partner" : "citizen";
    }

    public void publish(List<RsaJsonWebKey> newKeys) {
        keys.clear();
        keys.addAll(newKeys);
    }

    public int timesAsked() {
        return asked.get();
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        Await.on(server.close());
    }
}
