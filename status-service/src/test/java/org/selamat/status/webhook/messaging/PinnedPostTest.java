package org.selamat.status.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;

/** A name that nobody can look up reaches the address that was found for it, and only whoever proves to be called so. */
class PinnedPostTest {

    private static final String NAME = "hooks.airline.example";
    private static final String SECRET = "changeit";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private Duration timeout = PATIENCE;
    private int answer = 200;
    private int bodySize;
    private PfxOptions store;
    private HttpServer server;

    @BeforeEach
    void anAirlineListens(@TempDir Path folder) throws Exception {
        store = new PfxOptions().setPath(certified(folder)).setPassword(SECRET);
        server = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setSni(true).setPfxKeyCertOptions(store))
                .requestHandler(this::take).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void theNameIsInHostAndSniAndIsNotLookedUp() throws Exception {
        // when
        int status = send(NAME);
        // then
        assertThat(status).isEqualTo(200);
        assertThat(seen).containsExactly("POST /hook?v=1 " + NAME + ":" + server.actualPort() + " " + NAME + " yes {}");
    }

    @Test
    void whoIsCalledSomethingElseIsNotTalkedTo() {
        assertThatThrownBy(() -> send("other.airline.example")).isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(java.security.cert.CertificateException.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void aRedirectIsAnAnswerAndALongOneIsNotReadToItsEnd() throws Exception {
        // given
        answer = 307;
        bodySize = 4_000_000;
        // when / then
        assertThat(send(NAME)).isEqualTo(307);
        assertThat(seen).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerInTimeHasNotAnswered() {
        // given
        answer = 0;
        timeout = Duration.ofSeconds(1);
        // then
        assertThatThrownBy(() -> send(NAME)).isInstanceOf(ExecutionException.class);
    }

    private int send(String host) throws Exception {
        PinnedPost post = new PinnedPost(
                vertx.createHttpClient(new HttpClientOptions().setPfxTrustOptions(store)), timeout);
        URI uri = URI.create("https://" + host + ":" + server.actualPort() + "/hook?v=1");
        return post.send(uri, InetAddress.getByAddress(host, new byte[] { 127, 0, 0, 1 }), Map.of("Extra", "yes"),
                "{}".getBytes()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            seen.add(String.join(" ", request.method().name(), request.uri(), request.getHeader("Host"),
                    request.connection().indicatedServerName(), request.getHeader("Extra"), body.toString()));
            if (answer != 0) {
                request.response().setStatusCode(answer).putHeader("Location", "https://127.0.0.1/inside")
                        .end(Buffer.buffer(new byte[bodySize]));
            }
        });
    }

    private static String certified(Path folder) throws IOException, InterruptedException {
        String file = folder.resolve("airline.p12").toString();
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "airline", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + NAME, "-ext",
                "san=dns:" + NAME, "-validity", "2", "-storetype", "PKCS12", "-keystore", file, "-storepass", SECRET)
                .inheritIO().start().waitFor();
        assertThat(code).isZero();
        return file;
    }
}
