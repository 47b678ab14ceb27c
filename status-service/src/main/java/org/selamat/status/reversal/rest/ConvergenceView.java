package org.selamat.status.reversal.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.reversal.application.ProveConvergence.Report;
import org.selamat.status.reversal.domain.Convergence.CopyProgress;
import org.selamat.status.reversal.domain.Reversal;

/** How far the copies have followed a reversal. Laggards are named; persons are not. */
@Schema(name = "Convergence")
record ConvergenceView(
        @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f") UUID batchId,
        @Schema(examples = "DONE", description = "Absent while nobody takes the batch back") Reversal.State state,
        @Schema(examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a") UUID correctionId,
        @Schema(required = true, examples = "9", description = "Persons whose evidence was voided so far") int touched,
        @Schema(required = true, examples = "9", description = "Persons whose status that changed, for whom every copy has to report") int affected,
        @Schema(required = true, examples = "true") boolean converged,
        @Schema(required = true) List<Copy> copies) {

    static ConvergenceView of(Report report, Instant now) {
        Optional<Reversal> reversal = report.reversal();
        int affected = report.convergence().affected();
        return new ConvergenceView(report.convergence().unit().value(), reversal.map(Reversal::state).orElse(null),
                reversal.flatMap(Reversal::correctionId).orElse(null), report.convergence().touched(), affected,
                reversal.filter(one -> one.state() == Reversal.State.CONVERGED).isPresent(),
                report.convergence().copies().stream().map(copy -> Copy.of(copy, affected, now)).toList());
    }

    /** One copy. */
    @Schema(name = "CopyProgress")
    record Copy(
            @Schema(required = true, examples = "boarding-model") String copy,
            @Schema(required = true, examples = "8") int converged,
            @Schema(required = true, examples = "1", description = "Persons for whom it has not reported yet") int lagging,
            @Schema(examples = "PT3S", description = "Age of the oldest version that it has not reported, to the second") Duration lag) {

        static Copy of(CopyProgress progress, int affected, Instant now) {
            return new Copy(progress.copy(), progress.converged(), affected - progress.converged(),
                    progress.laggingSince().map(since -> Duration.between(since, now).truncatedTo(ChronoUnit.SECONDS))
                            .orElse(null));
        }
    }
}
