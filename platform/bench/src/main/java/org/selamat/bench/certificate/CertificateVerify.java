package org.selamat.bench.certificate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.Verification;

/** From the scanned text to the verdict, on one thread, against one core doing nothing but the signature. */
public final class CertificateVerify implements Benchmark {

    /** The compiler needs some thousand calls before the figures mean anything. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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
        return "a whole HC1 verification (base45, zlib, CBOR, COSE, schema, validity), one thread ÷ openssl speed ecdsap256, one core";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        var now = clock.instant();
        var sample = SampleCertificate.signedAt(now);
        var signatures = SignatureProviders.fastest();
        var trust = new TrustList(List.of(TrustedSigner.of(sample.signer(), "MY", signatures)));
        var verifier = new HcertVerifier(signatures);
        requireGood(verifier.verify(sample.text(), trust, now));
        var slice = atLeastASecond(budget.dividedBy(2 * (Pairs.COUNT + 1)));
        var nanos = new Histogram(LONGEST_NANOS, 3);
        verify(WARM_UP, verifier, sample.text(), trust, now, new Histogram(LONGEST_NANOS, 3));
        Side ours = length -> verify(length, verifier, sample.text(), trust, now, nanos);
        Side openssl = length -> OpenSsl.verificationsPerSecond((int) length.toSeconds()).orElseThrow(
                () -> new IllegalStateException("openssl is not installed: apt-get install openssl gives the reference"));
        var pairs = new Pairs(ours, openssl, progress).run(slice);
        return new Outcome("verifications/s", pairs, "openssl speed ecdsap256, verify, one core", Latency.of(nanos), 0,
                List.of(SignatureProviders.isNative() ? "signatures by AWS-LC (Amazon Corretto Crypto Provider)"
                        : "signatures by the JDK",
                        "both sides per second of processor time, one thread",
                        "text of " + sample.text().length() + " characters; latency in ms of single calls, closed loop"));
    }

    /**
     * Verifications a second of this thread's processor time, which is how openssl counts, so that a busy machine is fair to
     * both.
     */
    private static double verify(Duration length, HcertVerifier verifier, String text, TrustList trust, Instant now,
            Histogram nanos) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long last = System.nanoTime();
        long end = last + length.toNanos();
        long count = 0;
        while (last < end) {
            requireGood(verifier.verify(text, trust, now));
            long moment = System.nanoTime();
            nanos.recordValue(moment - last);
            last = moment;
            count++;
        }
        return count * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpuBefore);
    }

    /** Also keeps the compiler from throwing the work away. */
    private static void requireGood(Verification verification) {
        if (!verification.isValid()) {
            throw new IllegalStateException("the sample certificate doesn't verify: " + verification.checks());
        }
    }

    /** openssl counts whole seconds. */
    private static Duration atLeastASecond(Duration slice) {
        return slice.toSeconds() < 1 ? Duration.ofSeconds(1) : Duration.ofSeconds(slice.toSeconds());
    }
}
