package org.selamat.helpdesk.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.helpdesk.application.OpenCase;
import org.selamat.helpdesk.application.ReadOwnCases;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** A citizen's own cases; a guardian uses the dependant's token. */
@Path("/v1/cases")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class CitizenCases {

    private final OpenCase openCase;
    private final ReadOwnCases ownCases;
    private final Caller caller;
    private final Problems problems;

    CitizenCases(OpenCase openCase, ReadOwnCases ownCases, Caller caller, Problems problems) {
        this.openCase = openCase;
        this.ownCases = ownCases;
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "openCase", summary = "Ask for help, or contest an order", description = "The deadline comes from the kind and the departure time. The same id again gives the same case.")
    @APIResponse(responseCode = "201", description = "The case", content = @Content(schema = @Schema(implementation = CaseJson.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "413", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response open(@NotNull @Valid NewCase wish) {
        var outcome = openCase.open(new CaseId(wish.id()), wish.concern(person()));
        if (outcome instanceof OpenCase.Outcome.Opened opened) {
            var body = CaseJson.of(opened.view(), problems.language());
            return Response.created(URI.create("/v1/cases/" + body.handle())).entity(body).build();
        }
        if (outcome instanceof OpenCase.Outcome.PersonErased) {
            throw new ProblemException(CommonProblems.UNAUTHENTICATED);
        }
        throw new ProblemException(outcome instanceof OpenCase.Outcome.DepartureMissed ? HelpdeskProblems.DEPARTURE_PASSED
                : CommonProblems.IDEMPOTENCY_KEY_REUSED);
    }

    @GET
    @Operation(operationId = "listCases", summary = "List my cases, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list", content = @Content(schema = @Schema(implementation = CasePage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    public CasePage list(@Parameter(description = "`next` of the part before") @QueryParam("cursor") String cursor,
            @Parameter(description = "1 to 100, 20 unless given") @QueryParam("limit") Integer limit) {
        var size = Limits.page(limit);
        var page = Page.of(ownCases.list(person(), Places.read(cursor), size + 1), size,
                row -> Places.cursor(row.supportCase().openedAt(), row.supportCase().id().value()));
        return new CasePage(page.map(row -> CaseRow.of(row, problems.language())).items(), page.next());
    }

    @GET
    @Path("{handle}")
    @Operation(operationId = "getCase", summary = "See a case of mine: what happened, until when, and the proof of a correction")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseJson.class)))
    @APIResponse(responseCode = "304", description = "Nothing happened since")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle, @Context Request request) {
        var view = ownCases.one(Handles.read(handle), person())
                .orElseThrow(() -> new ProblemException(HelpdeskProblems.CASE_NOT_FOUND));
        // whatever changes adds a line to the timeline, so its length is the version; the texts depend on the language
        var tag = new EntityTag(problems.language().getLanguage() + "-" + view.timeline().size());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(CaseJson.of(view, problems.language()))).tag(tag)
                .header("Vary", "Accept-Language").build();
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }
}
