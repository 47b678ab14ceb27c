package org.selamat.bench.certificate;

import java.security.GeneralSecurityException;
import java.security.Security;
import java.time.Instant;

import org.bouncycastle.operator.OperatorCreationException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.selamat.vaccine.application.SignatureProviders;

/** One certificate from its claims to the finished text, by the service's own signer. */
@State(Scope.Thread)
public class IssueUnderJmh {

    @Param({ "native", "jdk" })
    String signatures;

    private SamplePress press;

    @Setup
    public void prepare() throws GeneralSecurityException, OperatorCreationException {
        press = SamplePress.at(Instant.now(),
                signatures.equals("native") ? SignatureProviders.signing() : Security.getProvider("SunEC"));
    }

    @Benchmark
    public String claimsToText() {
        return press.print();
    }
}
