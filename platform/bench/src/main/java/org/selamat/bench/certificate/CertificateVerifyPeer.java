package org.selamat.bench.certificate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;

import se.digg.dgc.service.impl.DefaultDGCDecoder;
import se.digg.dgc.signatures.impl.DefaultDGCSignatureVerifier;

/** The same text from scan to verdict by our verifier and by Sweden's published library, on one thread each in turn. */
public final class CertificateVerifyPeer implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Clock clock;

    public CertificateVerifyPeer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "certificate-verify-peer";
    }

    @Override
    public String question() {
        return "a whole HC1 verification, one thread ÷ the same text by se.digg.dgc:dgc-create-validate 1.0.3, one thread";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        var now = clock.instant();
        var sample = SampleCertificate.signedAt(now);
        var signatures = SignatureProviders.fastest();
        var trust = new TrustList(List.of(TrustedSigner.of(sample.signer(), "MY", signatures)));
        var verifier = new HcertVerifier(signatures);
        var peer = new DefaultDGCDecoder(new DefaultDGCSignatureVerifier(), (country, kid) -> List.of(sample.signer()));
        var slice = budget.dividedBy(2 * (Pairs.COUNT + 1));
        var nanos = new Histogram(LONGEST_NANOS, 3);
        Side ours = length -> CpuLoop.unchecked(length, () -> verifier.verify(sample.text(), trust, now).isValid(), nanos);
        Side theirs = length -> CpuLoop.unchecked(length, () -> peer.decode(sample.text()) != null,
                new Histogram(LONGEST_NANOS, 3));
        ours.measure(WARM_UP);
        theirs.measure(WARM_UP);
        nanos.reset();
        var pairs = new Pairs(ours, theirs, progress).run(slice);
        return new Outcome("verifications/s", pairs, "se.digg.dgc:dgc-create-validate 1.0.3", Latency.of(nanos), 0,
                List.of("both sides per second of processor time, one thread",
                        "theirs verifies signature and expiry and reads the content; ours checks key usage and schema as well",
                        "text of " + sample.text().length() + " characters; latency in ms of single calls, closed loop"));
    }
}
