package org.selamat.identity.person.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.person.application.RegisterPerson;
import org.selamat.kit.access.Caller;
import org.selamat.kit.rest.IdempotentWrite;

/** The one thing that someone with a proven destination, and nothing else, can do. */
@Path("/v1/registration")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("registrant")
@Consumes("application/json")
@Produces("application/json")
class RegistrationResource {

    private final RegisterPerson registerPerson;
    private final RegistrationAnswers answers;
    private final Caller caller;

    RegistrationResource(RegisterPerson registerPerson, RegistrationAnswers answers, Caller caller) {
        this.registerPerson = registerPerson;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @IdempotentWrite
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "The same for a repeat of the same request", schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_-]{1,64}"))
    @Operation(operationId = "register", summary = "Register the person of this account", description = "Refresh the token afterwards: it is the person's then. One document belongs to one person.")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response register(@NotNull @Valid RegistrationRequest request) {
        var account = new AccountId(UUID.fromString(caller.subject()));
        return answers.of(registerPerson.register(account, request.toDomain()), "/v1/me");
    }
}
