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

/** From the scanned text to the verdict and the rules, on one thread, against one core doing nothing but the signature. */
public final class CertificateVerify implements Benchmark {

    /** The compiler needs some thousand calls before the figures mean anything. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Clock clock;

    public CertificateVerify(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "certificate-verify";
    }

    @Override
    public String question() {
        return "a whole HC1 verification (base45, zlib, CBOR, COSE, schema, validity, four travel rules), one thread ÷ openssl speed ecdsap256, one core";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        var now = clock.instant();
        var sample = SampleCertificate.signedAt(now);
        var gate = Gate.at(now, sample.signer(), SignatureProviders.fastest());
        var slice = Duration.ofSeconds(Math.max(1, budget.dividedBy(2 * (Pairs.COUNT + 1)).toSeconds()));
        var nanos = new Histogram(LONGEST_NANOS, 3);
        Side ours = length -> CpuLoop.unchecked(length, () -> gate.lets(sample.text()), nanos);
        ours.measure(WARM_UP);
        nanos.reset();
        Side openssl = length -> OpenSsl.verificationsPerSecond((int) length.toSeconds()).orElseThrow(
                () -> new IllegalStateException("openssl is not installed: apt-get install openssl gives the reference"));
        var pairs = new Pairs(ours, openssl, progress).run(slice);
        return new Outcome("verifications/s", pairs, "openssl speed ecdsap256, verify, one core", Latency.of(nanos), 0,
                List.of(SignatureProviders.isNative() ? "signatures by AWS-LC (Amazon Corretto Crypto Provider)"
                        : "signatures by the JDK",
                        byTheJdk(Gate.at(now, sample.signer(), SignatureProviders.jdk()), sample.text(), slice),
                        "both sides per second of processor time, one thread",
                        "text of " + sample.text().length() + " characters; latency in ms of single calls, closed loop"));
    }

    /** What a machine gets on which the native library doesn't load. */
    private static String byTheJdk(Gate gate, String text, Duration length) {
        var nanos = new Histogram(LONGEST_NANOS, 3);
        CpuLoop.unchecked(length, () -> gate.lets(text), nanos);
        return String.format("with the JDK's own signatures: %,.0f a second",
                CpuLoop.unchecked(length, () -> gate.lets(text), nanos));
    }
}
