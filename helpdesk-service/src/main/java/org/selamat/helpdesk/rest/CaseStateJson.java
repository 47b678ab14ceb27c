package org.selamat.helpdesk.rest;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.SupportCase;

/** Where a case stands after a step. */
@Schema(name = "CaseStanding")
record CaseStateJson(
        @Schema(examples = "SLM-7K3M-Q9XZ-0", required = true) String handle,
        @Schema(examples = "IN_PROGRESS", required = true) CaseState state,
        @Schema(examples = "An agent is working on it", required = true) String stateText) {

    static CaseStateJson of(SupportCase after, Locale language) {
        return new CaseStateJson(after.handle().value(), after.state(), CaseTexts.of(after.state(), language));
    }
}
