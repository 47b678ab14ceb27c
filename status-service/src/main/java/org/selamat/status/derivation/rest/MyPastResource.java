package org.selamat.status.derivation.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.status.derivation.application.ReadPast;
import org.selamat.status.derivation.domain.WhatIf;
import org.selamat.status.derivation.domain.WhatIf.Alternative;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/** What my status was, and what would change it. */
@Path("/v1/me/status")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyPastResource {

    private final ReadPast past;
    private final StatusTexts texts;
    private final Caller caller;

    MyPastResource(ReadPast past, StatusTexts texts, Caller caller) {
        this.past = past;
        this.texts = texts;
        this.caller = caller;
    }

    /** What would make a difference. */
    @Schema(name = "StatusAlternatives")
    record Alternatives(@Schema(required = true) List<AlternativeView> items) {
    }

    /** One thing that would make a difference, and to what. */
    @Schema(name = "StatusAlternative")
    record AlternativeView(
            @Schema(required = true, examples = "EVIDENCE_WITHDRAWN") WhatIf.Kind kind,
            @Schema(required = true, examples = "If this turns out to be wrong and is withdrawn, your status is: Low risk.") String text,
            @Schema(examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d", description = "What would be withdrawn") UUID evidenceId,
            @Schema(required = true, examples = "LOW_RISK") Label label,
            @Schema(examples = "2026-11-27T10:00:00Z", description = "Until when it would hold") Instant validUntil,
            @Schema(required = true, examples = "2026-11-21T09:00:00Z", description = "From when it would hold") Instant at) {
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getMyStatusHistory", summary = "What my status was", description = "Newest first, whole. What was withdrawn is marked; nobody else is shown it.")
    @APIResponse(responseCode = "200", description = "Statuses", content = @Content(schema = @Schema(implementation = PastView.class)))
    public PastView history() {
        return PastView.of(past.own(person()), texts);
    }

    @GET
    @Path("/alternatives")
    @Operation(operationId = "getMyStatusAlternatives", summary = "What would change my status", description = "Worked out from the evidence: each thing that it rests on withdrawn, a laboratory's PCR test now, and the clock.")
    @APIResponse(responseCode = "200", description = "What would make a difference", content = @Content(schema = @Schema(implementation = Alternatives.class)))
    public Alternatives alternatives() {
        return new Alternatives(past.alternatives(person()).stream().map(this::view).toList());
    }

    private AlternativeView view(Alternative one) {
        return new AlternativeView(one.kind(), texts.alternative(one), one.evidence().map(EvidenceId::value).orElse(null),
                one.label(), one.validUntil().orElse(null), one.at());
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
