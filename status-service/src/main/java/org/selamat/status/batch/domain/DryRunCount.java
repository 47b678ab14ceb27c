package org.selamat.status.batch.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.batch.domain.DryRun.SampleRow;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.policy.domain.Label;

/** Adds up a dry run row by row, so that a large batch never stands in memory with everyone's evidence. */
public final class DryRunCount {

    private static final int SAMPLE = 10;

    private final Map<Label, Integer> labels = new EnumMap<>(Label.class);
    private final Map<String, Integer> regions = new HashMap<>();
    private final List<SampleRow> sample = new ArrayList<>();
    private int rows;
    private int withoutProvenance;
    private int unknown;
    private int worsen;
    private int worsenUnbacked;

    /**
     * @param known whether the person's registration has arrived here
     * @param region the state that the row is about
     */
    public void add(BatchRow row, boolean known, Optional<String> region, Outcome outcome) {
        rows++;
        regions.merge(region.orElse(DryRun.UNKNOWN_REGION), 1, Integer::sum);
        labels.merge(outcome.then().label(), 1, Integer::sum);
        withoutProvenance += outcome.hasProvenance() ? 0 : 1;
        unknown += known ? 0 : 1;
        if (outcome.restricts()) {
            worsen++;
            worsenUnbacked += outcome.hasProvenance() ? 0 : 1;
        }
        keepForSample(new SampleRow(row.line(), row.person(), row.kind(), outcome.now().label(), outcome.then().label(),
                outcome.hasProvenance()));
    }

    public DryRun at(Instant now) {
        return new DryRun(now, rows, labels, regions, withoutProvenance, unknown, worsen, worsenUnbacked, sample);
    }

    /** Rows with nothing behind them first, then the most serious ones. */
    private void keepForSample(SampleRow row) {
        sample.add(row);
        sample.sort(
                Comparator.comparing(SampleRow::hasProvenance).thenComparing(SampleRow::then).thenComparing(SampleRow::line));
        if (sample.size() > SAMPLE) {
            sample.remove(SAMPLE);
        }
    }

    /** One person's status without and with the row. */
    public record Outcome(Status now, Status then, boolean hasProvenance) {

        boolean restricts() {
            return then.restrictsMoreThan(now.label());
        }
    }
}
