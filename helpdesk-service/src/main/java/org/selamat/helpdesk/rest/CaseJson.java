package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.application.CaseView;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.sla.ClockReading;
import org.selamat.helpdesk.domain.sla.Priority;
import org.selamat.helpdesk.domain.sla.Queue;
import org.selamat.helpdesk.domain.sla.SlaClock;

/** A case as its owner sees it. */
@Schema(name = "Case")
record CaseJson(
        @Schema(description = "May be quoted anywhere; opens nothing by itself", examples = "SLM-7K3M-Q9XZ-0", required = true) String handle,
        @Schema(examples = "CONTEST_ORDER", required = true) CaseKind kind,
        @Schema(examples = "BOARDING", required = true) Queue queue,
        @Schema(examples = "P0", required = true) Priority priority,
        @Schema(examples = "NEW", required = true) CaseState state,
        @Schema(examples = "Waiting for an agent", required = true) String stateText,
        @Schema(examples = "2027-03-04T09:00:00Z", required = true) Instant openedAt,
        @Schema(description = "A person begins by then", examples = "2027-03-04T09:05:00Z", required = true) Instant firstResponseBy,
        @Schema(description = "Resolved by then", examples = "2027-03-04T09:20:00Z", required = true) Instant deadline,
        @Schema(examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        FlightJson flight,
        @Schema(examples = "CORRECTED") Resolution resolution,
        @Schema(description = "Leaves to read that are good now", required = true) List<GrantJson> grants,
        @Schema(required = true) List<TimelineLine> timeline,
        @Schema(description = "One for each correction or reversal that every copy has followed", required = true) List<ProofJson> proofs) {

    static CaseJson of(CaseView view, Locale language) {
        var found = view.supportCase();
        var concern = found.concern();
        return new CaseJson(found.handle().value(), concern.kind(), found.assessment().queue(), found.assessment().priority(),
                found.state(), CaseTexts.of(found.state(), language), found.openedAt(), due(view, SlaClock.FIRST_RESPONSE),
                due(view, SlaClock.RESOLUTION), concern.orderId(), FlightJson.of(concern.flight()),
                found.progress().resolution(),
                view.grants().stream().map(GrantJson::of).toList(),
                view.timeline().stream().map(entry -> TimelineLine.of(entry, language)).toList(),
                view.proofs().stream().map(ProofJson::of).toList());
    }

    static Instant due(CaseView view, SlaClock name) {
        return view.clocks().stream().filter(clock -> clock.name() == name).map(ClockReading::dueAt).findFirst().orElseThrow();
    }
}
