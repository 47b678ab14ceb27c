package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.application.AgentView;
import org.selamat.helpdesk.domain.StatusCopy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A case as an agent sees it: the citizen's view, who has it, its corrections, and the status when a grant covers it. */
@Schema(name = "AgentCase")
record AgentCaseJson(
        @Schema(required = true) @JsonProperty("case") CaseJson supportCase,
        @Schema(description = "The person whose case it is; a random id", examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01", required = true) UUID personId,
        @Schema(description = "Subject of the agent who has it", examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90") String assignee,
        @Schema(required = true) List<CorrectionJson> corrections,
        Status status) {

    /** The copy of the status that this service holds. */
    @Schema(name = "SubjectStatus", description = "Only with the citizen's grant for a role that the agent has")
    record Status(
            @Schema(examples = "HOME_SURVEILLANCE", required = true) String label,
            @Schema(examples = "RED", required = true) String colour,
            @Schema(examples = "2026-11-21T08:00:00Z", required = true) Instant since,
            @Schema(examples = "2026-11-26T08:00:00Z") Instant validUntil,
            @Schema(description = "Version of the status", examples = "3", required = true) long version) {

        static Status of(StatusCopy copy) {
            return copy == null ? null
                    : new Status(copy.label(), copy.colour(), copy.since(), copy.validUntil(), copy.version());
        }
    }

    static AgentCaseJson of(AgentView view, Locale language) {
        var found = view.view().supportCase();
        return new AgentCaseJson(CaseJson.of(view.view(), language), found.concern().person().value(),
                found.progress().assignee(),
                view.corrections().stream().map(CorrectionJson::of).toList(), Status.of(view.status()));
    }
}
