package org.selamat.identity.namelink.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.selamat.identity.namelink.application.DecideName;
import org.selamat.identity.namelink.application.ShowNames;
import org.selamat.identity.namelink.domain.NameLink.Decision;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/**
 * The officers' door to one person's other names, whose document they have before them. Agents have none: they read a person
 * under a grant for one case only, which this service doesn't know. There is no list of persons.
 */
@Path("/staff/v1/persons/{id}/names")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@PurposeRequired
@RolesAllowed("health-officer")
@Produces("application/json")
class NameDecisionResource {

    private final ShowNames showNames;
    private final DecideName decideName;
    private final Caller caller;

    NameDecisionResource(ShowNames showNames, DecideName decideName, Caller caller) {
        this.showNames = showNames;
        this.decideName = decideName;
        this.caller = caller;
    }

    @Schema(name = "NamesOfPerson")
    record Names(@Schema(required = true, examples = "Mei Ling Lim") String fullName,
            @Schema(required = true) List<NameLinkView> others) {

        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "names of a person";
        }
    }

    @GET
    @Operation(operationId = "readNames", summary = "A person's name and other names", description = "To compare with the document that the person shows; they see who looked.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The names", content = @Content(schema = @Schema(implementation = Names.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Names read(@PathParam("id") UUID id) {
        return showNames.toOfficer(new PersonId(id))
                .map(names -> new Names(names.person().name().full(), names.others().stream().map(NameLinkView::of).toList()))
                .orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
    }

    @POST
    @Path("{name}/decision")
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "decideName", summary = "Let a declared name count, or refuse it", description = "By the document that was shown. From then on names are compared with it as well; nothing else changes.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = NameLinkView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response decide(@PathParam("id") UUID id, @PathParam("name") UUID name,
            @NotNull @Valid NameDecisionRequest request) {
        var decision = new Decision(caller.subject(), request.evidence());
        return Response.ok(NameLinkAnswers.of(decideName.decide(new PersonId(id), name, request.confirmed(), decision)))
                .build();
    }
}
