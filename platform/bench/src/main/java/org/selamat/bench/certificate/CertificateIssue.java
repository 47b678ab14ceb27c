package org.selamat.bench.certificate;

import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.OpenSsl;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.vaccine.application.SignatureProviders;

/** From the claims to the finished text, on one thread, against one core doing nothing but the signature. */
public final class CertificateIssue implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Clock clock;

    public CertificateIssue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "certificate-issue";
    }

    @Override
    public String question() {
        return "a whole HC1 issue (CBOR, COSE, signature, zlib, base45), one thread ÷ openssl speed ecdsap256 sign, one core";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        var press = SamplePress.at(clock.instant(), SignatureProviders.signing());
        var jdk = SamplePress.at(clock.instant(), Security.getProvider("SunEC"));
        var slice = Duration.ofSeconds(Math.max(1, budget.dividedBy(2 * (Pairs.COUNT + 1)).toSeconds()));
        var nanos = new Histogram(LONGEST_NANOS, 3);
        Side ours = length -> CpuLoop.unchecked(length, () -> !press.print().isEmpty(), nanos);
        ours.measure(WARM_UP);
        nanos.reset();
        Side openssl = length -> OpenSsl.signaturesPerSecond((int) length.toSeconds()).orElseThrow(
                () -> new IllegalStateException("openssl is not installed: apt-get install openssl gives the reference"));
        var pairs = new Pairs(ours, openssl, progress).run(slice);
        Side byTheJdk = length -> CpuLoop.unchecked(length, () -> !jdk.print().isEmpty(), new Histogram(LONGEST_NANOS, 3));
        byTheJdk.measure(slice);
        return new Outcome("certificates/s", pairs, "openssl speed ecdsap256, sign, one core", Latency.of(nanos), 0,
                List.of("signatures by the service's own signer, in native code; a certificate keeps its signature, so that it is the same bytes again",
                        String.format("with the JDK's own signatures: %,.0f a second", byTheJdk.measure(slice)),
                        "both sides per second of processor time, one thread", "latency in ms of single calls, closed loop"));
    }
}
