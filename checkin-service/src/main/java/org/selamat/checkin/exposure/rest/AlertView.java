package org.selamat.checkin.exposure.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;
import org.selamat.checkin.exposure.domain.VenueAlert.Reason;

/** A crowd as officers see it: the case isn't in it, because together with the venue it tells where a person was. */
@Schema(name = "VenueAlert", description = "A crowd that a case met; neither the case nor any person is named")
record AlertView(
        @Schema(examples = "5b2f6a0e-3c1d-4e8f-9a7b-6c5d4e3f2a1b", required = true) UUID id,
        @Schema(examples = "019a97a0-4411-7e52-8f60-717283940a5b", required = true) UUID venueId,
        @Schema(examples = "201", description = "People counted before counting stopped", required = true) int atLeast,
        @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant raisedAt,
        @Schema(examples = "DISMISS", description = "What one officer proposes") String proposed,
        @Schema(examples = "CODE_PHOTOGRAPHED") Reason reason) {

    static AlertView of(VenueAlert alert) {
        return new AlertView(alert.id(), alert.venue().value(), alert.atLeast(), alert.raisedAt(),
                alert.proposal().map(proposal -> proposal.decision().name()).orElse(null),
                alert.proposal().map(Proposal::reason).orElse(null));
    }
}
