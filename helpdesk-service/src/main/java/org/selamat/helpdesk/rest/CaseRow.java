package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.application.ReadOwnCases;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.sla.Priority;

/** A line of a citizen's list. */
@Schema(name = "CaseRow")
record CaseRow(
        @Schema(examples = "SLM-7K3M-Q9XZ-0", required = true) String handle,
        @Schema(examples = "CONTEST_ORDER", required = true) CaseKind kind,
        @Schema(examples = "P0", required = true) Priority priority,
        @Schema(examples = "NEW", required = true) CaseState state,
        @Schema(examples = "Waiting for an agent", required = true) String stateText,
        @Schema(examples = "2027-03-04T09:00:00Z", required = true) Instant openedAt,
        @Schema(examples = "2027-03-04T09:20:00Z", required = true) Instant deadline,
        @Schema(examples = "CORRECTED") Resolution resolution) {

    static CaseRow of(ReadOwnCases.Row row, Locale language) {
        var found = row.supportCase();
        return new CaseRow(found.handle().value(), found.concern().kind(), found.assessment().priority(), found.state(),
                CaseTexts.of(found.state(), language), found.openedAt(), row.deadline(), found.progress().resolution());
    }
}
