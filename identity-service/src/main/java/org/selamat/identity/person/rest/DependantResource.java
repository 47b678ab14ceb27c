package org.selamat.identity.person.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.selamat.identity.person.application.AddDependant;
import org.selamat.identity.person.application.ShowProfile;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** The people one acts for. */
@Path("/v1/me/dependants")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class DependantResource {

    private final AddDependant addDependant;
    private final ShowProfile showProfile;
    private final RegistrationAnswers answers;
    private final Caller caller;

    DependantResource(AddDependant addDependant, ShowProfile showProfile, RegistrationAnswers answers, Caller caller) {
        this.answers = answers;
        this.addDependant = addDependant;
        this.showProfile = showProfile;
        this.caller = caller;
    }

    @Schema(name = "DependantList")
    record DependantList(@Schema(required = true) List<DependantView> items) {
    }

    @POST
    @IdempotentWrite
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @Consumes("application/json")
    @Operation(operationId = "addDependant", summary = "Register someone whom I act for", description = "For a minor child until the 18th birthday, for everyone else for twelve months. Only with one's own token, not while acting for someone.")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response add(@NotNull @Valid DependantRequest request) {
        if (caller.actor().isPresent()) {
            throw new ProblemException(IdentityProblems.OWN_SIGN_IN_REQUIRED);
        }
        var guardian = showProfile.person(me()).orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        return answers.of(
                addDependant.add(guardian.id(), request.relation(), request.toDomain(guardian.language())),
                "/v1/me/dependants");
    }

    @GET
    @Operation(operationId = "listDependants", summary = "Those whom I may act for", description = "In the order in which they were added.")
    @APIResponse(responseCode = "200", description = "Dependants", content = @Content(schema = @Schema(implementation = DependantList.class)))
    public DependantList list() {
        return new DependantList(showProfile.dependants(me()).stream().map(DependantView::of).toList());
    }

    private PersonId me() {
        return new PersonId(caller.personId());
    }
}
