package org.selamat.bench.certificate;

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

/** A whole aircraft: 200 different certificates, each from text to rules, against as many bare signatures. */
public final class CertificateManifest implements Benchmark {

    private static final int SEATS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Clock clock;

    public CertificateManifest(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "certificate-manifest";
    }

    @Override
    public String question() {
        return "manifests of 200 different certificates, each from text to rules, one thread ÷ 200 verifications of openssl speed ecdsap256, one core";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        var now = clock.instant();
        var samples = SampleCertificate.several(SEATS, now);
        var gate = Gate.at(now, samples.get(0).signer(), SignatureProviders.fastest());
        var texts = samples.stream().map(SampleCertificate::text).toList();
        var slice = Duration.ofSeconds(Math.max(1, budget.dividedBy(2 * (Pairs.COUNT + 1)).toSeconds()));
        var nanos = new Histogram(LONGEST_NANOS, 3);
        Side ours = length -> CpuLoop.unchecked(length, () -> texts.stream().allMatch(gate::lets), nanos);
        ours.measure(WARM_UP);
        nanos.reset();
        Side openssl = length -> OpenSsl.verificationsPerSecond((int) length.toSeconds()).orElseThrow(
                () -> new IllegalStateException("openssl is not installed: apt-get install openssl gives the reference"))
                / SEATS;
        var pairs = new Pairs(ours, openssl, progress).run(slice);
        var together = new Histogram(LONGEST_NANOS, 3);
        CpuLoop.unchecked(slice, () -> texts.parallelStream().allMatch(gate::lets), together);
        return new Outcome("manifests/s", pairs, "openssl speed ecdsap256, verify, one core, ÷ 200", Latency.of(nanos), 0,
                List.of("both sides per second of processor time, one thread; latency in ms of a whole manifest",
                        String.format("on all cores at once: p50 %.1f ms, p99 %.1f ms", together.getValueAtPercentile(50) / 1e6,
                                together.getValueAtPercentile(99) / 1e6)));
    }
}
