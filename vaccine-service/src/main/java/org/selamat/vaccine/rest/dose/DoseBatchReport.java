package org.selamat.vaccine.rest.dose;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.batch.BatchReport;
import org.selamat.vaccine.domain.batch.RowResult;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.rest.VaccineProblems;

@Schema(name = "DoseBatchReport")
record DoseBatchReport(
        @Schema(required = true, examples = "019a4c20-1200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, examples = "2026-10-02T09:00:00Z") Instant at,
        @Schema(required = true, examples = "1") long recorded,
        @Schema(required = true, description = "On record already; nothing to do", examples = "0") long duplicates,
        @Schema(required = true, description = "Rows to look at", examples = "1") long refused,
        @Schema(required = true, description = "One for each row, in order") List<Row> rows) {

    @Schema(name = "DoseBatchRowResult")
    record Row(
            @Schema(required = true, description = "From 0", examples = "0") int row,
            @Schema(required = true) RowResult.Outcome outcome,
            @Schema(examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") Optional<UUID> doseId,
            @Schema(description = "Problem type, as for a single dose", examples = "urn:problem:vaccine:lot-unknown") Optional<String> problem,
            @Schema(description = "What to do, in the caller's language", examples = "Compare the lot number with the vial.") Optional<String> detail,
            @Schema(description = "The field that can't be read", examples = "date") Optional<String> field) {

        static Row of(RowResult result, Locale language) {
            var problem = problem(result);
            return new Row(result.row(), result.outcome(), result.dose().map(DoseId::value), problem.map(ProblemType::uri),
                    problem.map(type -> Texts.of("problems/vaccine", language, type.name() + ".detail")), result.field());
        }

        private static Optional<ProblemType> problem(RowResult result) {
            return switch (result.outcome()) {
                case RECORDED -> Optional.empty();
                case DUPLICATE -> Optional.of(VaccineProblems.DOSE_ALREADY_RECORDED);
                case PERSON_UNKNOWN -> Optional.of(VaccineProblems.PERSON_UNKNOWN);
                case REFUSED -> result.refusal().map(DoseRefusals::problem);
                case INVALID -> Optional.of(VaccineProblems.ROW_INVALID);
            };
        }
    }

    static DoseBatchReport of(BatchReport report, Locale language) {
        long recorded = report.count(RowResult.Outcome.RECORDED);
        long duplicates = report.count(RowResult.Outcome.DUPLICATE);
        return new DoseBatchReport(report.id(), report.at(), recorded, duplicates,
                report.rows().size() - recorded - duplicates,
                report.rows().stream().map(row -> Row.of(row, language)).toList());
    }
}
