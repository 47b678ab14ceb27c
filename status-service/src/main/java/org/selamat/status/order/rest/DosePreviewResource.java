package org.selamat.status.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.application.PreviewDose;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/** Quarantine lasts as the doses say, so whoever corrects one sees first whose order it would change. */
@Path("/staff/v1/dose-correction-previews")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "health-officer", "correction-approver" })
@PurposeRequired
@Consumes("application/json")
@Produces("application/json")
class DosePreviewResource {

    private final PreviewDose preview;

    DosePreviewResource(PreviewDose preview) {
        this.preview = preview;
    }

    @POST
    @Operation(operationId = "previewDoseCorrection", summary = "What the correction of a dose would do to its person's orders", description = "Changes nothing: the correction itself is decided in vaccine-service and arrives as its event. The person sees who asked.")
    @Parameter(ref = "X-Purpose")
    @APIResponse(responseCode = "200", description = "As of now", content = @Content(schema = @Schema(implementation = DosePreviewView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public DosePreviewView of(@NotNull @Valid DosePreviewBody body) {
        return preview.of(new PersonId(body.personId()), new EvidenceId(body.doseId()), body.instead())
                .map(DosePreviewView::of).orElseThrow(() -> new ProblemException(StatusProblems.DOSE_NOT_FOUND));
    }
}
