package org.selamat.vaccine.application;

import java.util.Arrays;
import java.util.Collection;

import jakarta.inject.Singleton;

import org.selamat.vaccine.domain.batch.RowResult;
import org.selamat.vaccine.domain.verification.CheckResult;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/**
 * {@code selamat_vaccine_verifications_total} and {@code selamat_vaccine_dose_rows_total} by outcome, each there from the
 * start: no alert can watch a figure that comes with the first trouble.
 */
@Startup
@Singleton
public class Tally {

    private static final String VERIFICATIONS = "selamat.vaccine.verifications";
    private static final String DOSE_ROWS = "selamat.vaccine.dose.rows";
    private static final String VALID = "VALID";

    private final MeterRegistry registry;

    Tally(MeterRegistry registry) {
        this.registry = registry;
        add(VERIFICATIONS, VALID, 0);
        Arrays.stream(Reason.values()).forEach(reason -> add(VERIFICATIONS, reason.name(), 0));
        Arrays.stream(RowResult.Outcome.values()).forEach(outcome -> add(DOSE_ROWS, outcome.name(), 0));
    }

    void verified(Verdict verdict) {
        add(VERIFICATIONS, verdict.checks().stream().map(CheckResult::reason).flatMap(reason -> reason.stream()).findFirst()
                .map(Reason::name).orElse(VALID), 1);
    }

    public void batched(Collection<RowResult> rows) {
        rows.forEach(row -> add(DOSE_ROWS, row.outcome().name(), 1));
    }

    private void add(String name, String outcome, int more) {
        registry.counter(name, "outcome", outcome).increment(more);
    }
}
