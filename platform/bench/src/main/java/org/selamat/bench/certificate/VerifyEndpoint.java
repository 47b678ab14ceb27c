package org.selamat.bench.certificate;

import java.net.URI;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.bench.endpoint.BareServer;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Median;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.load.ClosedLoop;
import org.selamat.bench.load.OpenLoop;
import org.selamat.bench.load.Request;
import org.selamat.bench.load.Target;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * The public verification at the service itself, because the gateway bounds what one address may ask, against a bare
 * server that answers as many bytes.
 */
public final class VerifyEndpoint implements Benchmark {

    private static final String PATH = "/public/v1/certificate-verifications";
    private static final int CLIENTS = 32;
    private static final double LOAD = 0.5;
    private static final int PATIENCE = 30;

    private final RunningSuite suite;
    private final Clock clock;

    public VerifyEndpoint(RunningSuite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verify-endpoint";
    }

    @Override
    public String question() {
        return "a valid certificate verified by vaccine-service over HTTP ÷ the same bytes by bare Vert.x";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var sample = SampleCertificate.signedAt(clock.instant());
        var trusted = running.data().trust().resolve("bench.pem");
        Files.writeString(trusted, pem(sample.signer()));
        var vertx = Vertx.vertx();
        try {
            return compared(vertx, running.service("vaccine"), sample.text(), budget, progress);
        } finally {
            Files.deleteIfExists(trusted);
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Outcome compared(Vertx vertx, URI service, String text, Duration budget, Consumer<String> progress)
            throws Exception {
        int bytes = untilValid(service, text);
        var body = Buffer.buffer(new ObjectMapper().writeValueAsBytes(Map.of("text", text)));
        try (var bare = BareServer.started(bytes);
                var ours = new Target(vertx, service, CLIENTS, () -> new Request(HttpMethod.POST, PATH, null, body, 200));
                var reference = new Target(vertx, bare.address(), CLIENTS,
                        () -> new Request(HttpMethod.POST, PATH, null, body, 200))) {
            var slice = budget.dividedBy(2 * (Pairs.COUNT + 1) + 2);
            progress.accept("warming up");
            var closed = new ClosedLoop(ours, CLIENTS).warmedUp();
            var pairs = new Pairs(closed, new ClosedLoop(reference, CLIENTS), progress).run(slice);
            var capacity = Median.of(pairs.stream().mapToDouble(Pairs.Pair::ours).toArray());
            var open = new OpenLoop(ours);
            var latency = Latency.of(open.run(capacity * LOAD, slice.multipliedBy(2)));
            return new Outcome("requests/s", pairs, "bare Vert.x HTTP server", latency, closed.errors() + open.errors(),
                    List.of(String.format("%d bytes of answer, %d clients; latency in ms by open loop at %.0f %% of capacity",
                            bytes, CLIENTS, LOAD * 100)));
        }
    }

    /** The service looks at its trust folder every five seconds. */
    private static int untilValid(URI service, String text) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            var answer = new Api(service).post(PATH).json(Map.of("text", text)).send().expect(200);
            if (answer.json().path("valid").booleanValue()) {
                return answer.body().length;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the service doesn't believe the benchmark's signer");
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
