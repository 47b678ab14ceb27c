package org.selamat.vaccine.conformance;

import java.nio.file.Path;

import org.selamat.vaccine.application.SignatureProviders;

/** EU Digital COVID Certificate vectors of every issuer (dgc-testdata). */
final class DgcTestdataSet implements ConformanceSet {

    @Override
    public String name() {
        return "dgc-testdata";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        var defects = new VectorDefects(folder.resolveSibling("eu-dcc-schema/combined"));
        for (var vector : Vector.all(folder)) {
            var run = new VectorRun(vector, SignatureProviders.fastest());
            for (var expectation : Expectation.values()) {
                vector.expected(expectation).filter(expected -> isEvaluable(run, expectation))
                        .ifPresent(expected -> ledger.compare(expectation.name(), vector.name(), expected,
                                () -> run.outcome(expectation), defects.of(vector, expectation)));
            }
        }
    }

    /** What can't even be asked without a crash is asked, so that the crash is seen. */
    private static boolean isEvaluable(VectorRun run, Expectation expectation) {
        try {
            return run.isEvaluable(expectation);
        } catch (RuntimeException crash) {
            return true;
        }
    }
}
