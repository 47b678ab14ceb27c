package org.selamat.vaccine.rest.registry;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Etags;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;
import org.selamat.vaccine.application.registry.KeepCentres;
import org.selamat.vaccine.application.registry.KeepCentres.Answer;
import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.rest.VaccineProblems;

/** The register of vaccination centres: doses are taken from these only, and only for days on which they were open. */
@Path("/staff/v1/centres")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@Produces("application/json")
class CentreResource {

    private static final String ID = "[a-z0-9][a-z0-9-]{1,63}";

    private final KeepCentres centres;

    CentreResource(KeepCentres centres) {
        this.centres = centres;
    }

    @GET
    @Operation(operationId = "listCentres", summary = "List the vaccination centres")
    @APIResponse(responseCode = "200", description = "By client id", content = @Content(schema = @Schema(implementation = CentreList.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public CentreList list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limits.page(limit);
        var after = Optional.ofNullable(cursor).map(text -> Cursors.decode(text, 1).get(0));
        var page = Page.of(centres.page(after, size + 1), size, centre -> Cursors.encode(centre.id()))
                .map(CentreView::of);
        return new CentreList(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCentre", summary = "Read one centre")
    @APIResponse(responseCode = "200", description = "The centre, with its version as ETag", content = @Content(schema = @Schema(implementation = CentreView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get(@PathParam("id") String id) {
        var centre = centres.find(id).orElseThrow(() -> new ProblemException(VaccineProblems.CENTRE_NOT_FOUND));
        return Response.ok(CentreView.of(centre)).tag(Etags.tag(centre.version())).build();
    }

    @PUT
    @Path("{id}")
    @Consumes("application/json")
    @Operation(operationId = "keepCentre", summary = "Register a centre, or change its days", description = "The id is the client id of the centre's system. A change needs If-Match with the version that it is based on.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Kept", content = @Content(schema = @Schema(implementation = CentreView.class)))
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = CentreView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response keep(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CentreBody body) {
        if (!id.matches(ID)) {
            throw new ProblemException(VaccineProblems.CENTRE_ID_INVALID);
        }
        var wanted = new Centre(id, body.name().strip(), body.openedOn(), body.closedOn(), 1);
        var answer = centres.keep(wanted, version(ifMatch));
        if (answer instanceof Answer.Kept kept) {
            return Response.status(kept.isNew() ? 201 : 200).location(URI.create("/staff/v1/centres/" + id))
                    .entity(CentreView.of(kept.centre())).tag(Etags.tag(kept.centre().version())).build();
        }
        Etags.requireMatch(ifMatch, ((Answer.Stale) answer).current().version());
        throw new ProblemException(CommonProblems.PRECONDITION_FAILED);
    }

    /** Only the tag that we gave counts; {@code *} would be a change based on nothing. */
    private static Optional<Long> version(String ifMatch) {
        return Optional.ofNullable(ifMatch).filter(tag -> tag.matches("\"\\d{1,18}\""))
                .map(tag -> Long.valueOf(tag.substring(1, tag.length() - 1)));
    }
}
