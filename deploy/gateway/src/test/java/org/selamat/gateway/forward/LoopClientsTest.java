package org.selamat.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.testsupport.Await;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.impl.VertxInternal;

class LoopClientsTest {

    private final Vertx vertx = Vertx.vertx();
    private final LoopClients clients = new LoopClients(vertx::createHttpClient);

    @AfterEach
    void stop() {
        Await.on(vertx.close());
    }

    @Test
    void eachLoopKeepsAClientOfItsOwn() {
        // given
        var one = loop();
        var other = loop();
        // when
        var ofOne = clientOf(one);
        // then
        assertThat(clientOf(one)).isSameAs(ofOne);
        assertThat(clientOf(other)).isNotSameAs(ofOne);
    }

    /** Contexts are spread over the loops by turns. */
    private Context loop() {
        return ((VertxInternal) vertx).createEventLoopContext();
    }

    private HttpClient clientOf(Context loop) {
        Promise<HttpClient> client = Promise.promise();
        loop.runOnContext(there -> client.complete(clients.here()));
        return Await.on(client.future());
    }
}
