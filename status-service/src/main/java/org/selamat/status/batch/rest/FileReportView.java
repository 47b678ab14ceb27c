package org.selamat.status.batch.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.BatchFile;
import org.selamat.status.batch.domain.BatchFinding;

/** What a file says, row by row. */
@Schema(name = "BatchFileReport")
record FileReportView(
        @Schema(required = true, examples = "1000", description = "Rows below the header") int rows,
        @Schema(required = true, examples = "998") int valid,
        @Schema(required = true, examples = "false", description = "Whether it can be uploaded as it is") boolean clean,
        @Schema(required = true, description = "At most 1,000; the same as CSV with Accept: text/csv") List<Finding> findings) {

    static FileReportView of(BatchFile file) {
        return new FileReportView(file.total(), file.rows().size(), file.isClean(),
                file.findings().stream().map(Finding::of).toList());
    }

    /** One thing that is wrong. */
    @Schema(name = "BatchFileFinding")
    record Finding(
            @Schema(required = true, examples = "17", description = "Line of the file, from 1") int line,
            @Schema(required = true, examples = "occurredAt") String column,
            @Schema(required = true, examples = "NOT_AN_INSTANT") BatchFinding.Code code,
            @Schema(required = true, examples = "20/11/2026 10:00", description = "What stands there, shortened") String value) {

        static Finding of(BatchFinding finding) {
            return new Finding(finding.line(), finding.column(), finding.code(), finding.value());
        }
    }
}
