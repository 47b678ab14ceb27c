package org.selamat.identity.person.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.application.EditProfile;
import org.selamat.identity.person.application.ShowProfile;
import org.selamat.identity.person.domain.Person;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Etags;

/** One's own profile, or a dependant's with the dependant's token. */
@Path("/v1/me")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class ProfileResource {

    private final ShowProfile showProfile;
    private final EditProfile editProfile;
    private final Caller caller;

    ProfileResource(ShowProfile showProfile, EditProfile editProfile, Caller caller) {
        this.showProfile = showProfile;
        this.editProfile = editProfile;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getProfile", summary = "My record")
    @APIResponse(responseCode = "200", description = "The record, with its version as ETag", content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get() {
        return showProfile.person(me()).map(this::answer).orElseThrow(ProfileResource::unknown);
    }

    @PATCH
    @Consumes("application/json")
    @Operation(operationId = "editProfile", summary = "Change my name or language", description = "It changes nothing else: no status, order or certificate depends on it.")
    @APIResponse(responseCode = "200", description = "The changed record", content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response edit(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProfileChange change) {
        return editProfile.edit(me(), version -> Etags.requireMatch(ifMatch, version), change.toDomain()).map(this::answer)
                .orElseThrow(ProfileResource::unknown);
    }

    private Response answer(Person person) {
        return Response.ok(ProfileView.of(person, showProfile.contacts(person.id()))).tag(Etags.tag(person.version())).build();
    }

    private PersonId me() {
        return new PersonId(caller.personId());
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblems.NOT_FOUND);
    }
}
