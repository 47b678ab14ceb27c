package org.selamat.status.evidence.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.SelfReport;
import org.selamat.status.evidence.domain.SelfReport.State;

@Schema(name = "SelfReport")
record SelfReportView(
        @Schema(required = true, examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d") UUID reportId,
        @Schema(required = true, examples = "RTK_POSITIVE") EvidenceKind kind,
        @Schema(required = true, examples = "You reported: rapid test, positive, sample of 21 Nov 2026, 8:30 am.") String statement,
        @Schema(required = true, examples = "2026-11-21T00:30:00Z") Instant sampledAt,
        @Schema(required = true, examples = "2026-11-21T01:00:00Z") Instant reportedAt,
        @Schema(required = true, examples = "PROVISIONAL", description = "PROVISIONAL can be taken back until undoUntil; STANDING only by a correction") State state,
        @Schema(required = true, examples = "2026-11-22T01:00:00Z") Instant undoUntil) {

    static SelfReportView of(SelfReport report, String statement, State state, Instant undoUntil) {
        return new SelfReportView(report.evidence().id().value(), report.evidence().kind(), statement,
                report.evidence().occurredAt(), report.reportedAt(), state, undoUntil);
    }
}
