package org.selamat.identity.namelink.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.application.DeclareName;
import org.selamat.identity.namelink.application.ShowNames;
import org.selamat.identity.namelink.application.WithdrawName;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** One's own other names. */
@Path("/v1/me/names")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class NameLinkResource {

    private final DeclareName declareName;
    private final ShowNames showNames;
    private final WithdrawName withdrawName;
    private final Caller caller;

    NameLinkResource(DeclareName declareName, ShowNames showNames, WithdrawName withdrawName, Caller caller) {
        this.declareName = declareName;
        this.showNames = showNames;
        this.withdrawName = withdrawName;
        this.caller = caller;
    }

    @Schema(name = "OtherNameList")
    record NameList(@Schema(required = true) List<NameLinkView> items) {
    }

    @POST
    @IdempotentWrite
    @Consumes("application/json")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @Operation(operationId = "declareName", summary = "Say that I have, or had, another name", description = "A name before marriage, of a religion, or an alias. Once an officer has seen a document, tickets and certificates under it count as mine; my name and my status stay as they are.")
    @APIResponse(responseCode = "201", description = "Declared; show the document in a case of the helpdesk", content = @Content(schema = @Schema(implementation = NameLinkView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response declare(@NotNull @Valid NameLinkRequest request) {
        var view = NameLinkAnswers.of(declareName.declare(me(), new PersonName(request.fullName()), request.kind()));
        return Response.created(URI.create("/v1/me/names/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listNames", summary = "My other names, and whether they count")
    @APIResponse(responseCode = "200", description = "The oldest first", content = @Content(schema = @Schema(implementation = NameList.class)))
    public NameList list() {
        return new NameList(showNames.toOwner(me()).stream().map(NameLinkView::of).toList());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawName", summary = "This isn't my name any more", description = "It counts no longer and is deleted.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response withdraw(@PathParam("id") UUID id) {
        if (!withdrawName.withdraw(me(), id)) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        return Response.noContent().build();
    }

    private PersonId me() {
        return new PersonId(caller.personId());
    }
}
