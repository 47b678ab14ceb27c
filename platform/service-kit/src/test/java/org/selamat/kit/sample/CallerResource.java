package org.selamat.kit.sample;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;

/** Says whom the kit takes the caller for. */
@Path("/")
@Produces("application/json")
class CallerResource {

    record Seen(@Schema(examples = "PARTNER", required = true) String tenant,
            @Schema(examples = "5b1f6f0e", required = true) String subject,
            @Schema(examples = "airline-mh", required = true) String organisation,
            @Schema(required = true, examples = "[\"partner-lab\"]") Set<String> roles,
            @Schema(examples = "5b1f6f0e") String actor) {

        static Seen of(Caller caller) {
            return new Seen(caller.tenant().name(), caller.subject(), caller.organisation(), caller.roles(),
                    caller.actor().map(Object::toString).orElse(null));
        }
    }

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("partner/v1/caller")
    @RolesAllowed("partner-lab")
    @Tag(name = "partner")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getPartnerCaller", summary = "Who am I, partner?")
    public Seen partner() {
        return Seen.of(caller);
    }

    @GET
    @Path("v1/caller")
    @RolesAllowed({ "citizen", "registrant" })
    @Tag(name = "app")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getCaller", summary = "Who am I?")
    public Seen citizen() {
        return Seen.of(caller);
    }

    @GET
    @Path("staff/v1/caller")
    @RolesAllowed({ "helpdesk-l1", "health-officer" })
    @Tag(name = "staff")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getStaffCaller", summary = "Who am I, officer?")
    public Seen staff() {
        return Seen.of(caller);
    }

    @GET
    @Path("public/v1/caller")
    @PermitAll
    @Tag(name = "public")
    @Operation(operationId = "getAnyCaller", summary = "Who is anybody?")
    public Seen anybody() {
        return Seen.of(caller);
    }
}
