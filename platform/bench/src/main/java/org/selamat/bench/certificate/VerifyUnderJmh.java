package org.selamat.bench.certificate;

import java.security.GeneralSecurityException;
import java.time.Instant;

import org.bouncycastle.operator.OperatorCreationException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.selamat.vaccine.application.SignatureProviders;

/** One certificate from the scanned text to the verdict of four travel rules. */
@State(Scope.Thread)
public class VerifyUnderJmh {

    @Param({ "native", "jdk" })
    String signatures;

    private Gate gate;
    private String text;

    @Setup
    public void prepare() throws GeneralSecurityException, OperatorCreationException {
        var now = Instant.now();
        var sample = SampleCertificate.signedAt(now);
        text = sample.text();
        gate = Gate.at(now, sample.signer(),
                signatures.equals("native") ? SignatureProviders.fastest() : SignatureProviders.jdk());
        if (!gate.lets(text)) {
            throw new IllegalStateException("the sample isn't valid");
        }
    }

    @Benchmark
    public boolean textToRules() {
        return gate.lets(text);
    }
}
