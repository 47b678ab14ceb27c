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
        var defects = new VectorDefects(new Schemas(folder.resolveSibling("eu-dcc-schema/combined")));
        for (var file : ConformanceFolder.documents(folder)) {
            ledger.each(folder, file, json -> {
                var vector = Vector.of(folder, file, json);
                if (vector.isCase()) {
                    run(vector, defects, ledger);
                }
            });
        }
    }

    private static void run(Vector vector, VectorDefects defects, Ledger ledger) {
        vector.unreadable().forEach(
                field -> ledger.unreadable(vector.name(), field + " isn't what it has to be", Defect.FIELD_UNREADABLE));
        var run = new VectorRun(vector, SignatureProviders.fastest());
        for (var expectation : Expectation.values()) {
            vector.expected(expectation).filter(expected -> isEvaluable(run, expectation))
                    .ifPresent(expected -> ledger.compare(expectation.name(), vector.name(), expected,
                            () -> run.outcome(expectation), () -> defects.of(vector, expectation)));
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
