package org.selamat.checkin.exposure.rest;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.exposure.domain.VenueAlert.Decision;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;
import org.selamat.checkin.exposure.domain.VenueAlert.Reason;

@Schema(name = "AlertProposal")
record ProposalBody(
        @Schema(examples = "DISMISS", description = "TELL: everyone who was there with the case is told; DISMISS: nobody is", required = true) @NotNull Choice decision,
        @Schema(examples = "CODE_PHOTOGRAPHED", required = true) @NotNull Reason reason) {

    /** What can be proposed. */
    enum Choice {
        TELL,
        DISMISS
    }

    Proposal by(String subject) {
        return new Proposal(Decision.valueOf(decision.name()), reason, subject);
    }
}
