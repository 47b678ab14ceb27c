package org.selamat.status.batch.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.DryRun;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.Label;

/** What a batch would do. */
@Schema(name = "DryRun")
record DryRunView(
        @Schema(required = true, examples = "2026-11-21T02:01:00Z") Instant at,
        @Schema(required = true, examples = "1000") int rows,
        @Schema(required = true, examples = "{\"HOME_SURVEILLANCE\": 1000}", description = "Rows by the label that their person would have") Map<String, Integer> labels,
        @Schema(required = true, examples = "{\"Selangor\": 310, \"UNKNOWN\": 690}", description = "Rows by state: of the person's own last case, else of the case that the row names. UNKNOWN where neither is told; no address is kept here") Map<String, Integer> regions,
        @Schema(required = true, examples = "1000", description = "Rows with no case, contact or arrival behind them") int withoutProvenance,
        @Schema(required = true, examples = "0", description = "Rows about persons whose registration has not arrived here") int unknownPersons,
        @Schema(required = true, examples = "1000", description = "Rows that would restrict their person more than now") int wouldWorsen,
        @Schema(required = true, examples = "1000") int wouldWorsenWithoutProvenance,
        @Schema(required = true) List<Sample> sample) {

    static DryRunView of(DryRun run) {
        Map<String, Integer> labels = new TreeMap<>();
        run.labels().forEach((label, count) -> labels.put(label.name(), count));
        return new DryRunView(run.at(), run.rows(), labels, new TreeMap<>(run.regions()), run.withoutProvenance(),
                run.unknownPersons(), run.wouldWorsen(),
                run.worsenWithoutProvenance(), run.sample().stream().map(Sample::of).toList());
    }

    /** One row for a human eye. */
    @Schema(name = "DryRunSample")
    record Sample(
            @Schema(required = true, examples = "17") int line,
            @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId,
            @Schema(required = true, examples = "CLOSE_CONTACT") EvidenceKind kind,
            @Schema(required = true, examples = "LOW_RISK") Label now,
            @Schema(required = true, examples = "HOME_SURVEILLANCE") Label then,
            @Schema(required = true, examples = "true") boolean hasProvenance) {

        static Sample of(DryRun.SampleRow row) {
            return new Sample(row.line(), row.person().value(), row.kind(), row.now(), row.then(), row.hasProvenance());
        }
    }
}
