package org.selamat.status.statement.rest;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.statement.application.IssueStatement;
import org.selamat.status.statement.application.IssueStatement.Issued;

/** What a phone keeps for when it has no network: it proves what was said and when it stops being true. */
@Path("/v1/me/status/statement")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyStatementResource {

    private final IssueStatement issue;
    private final Caller caller;

    MyStatementResource(IssueStatement issue, Caller caller) {
        this.issue = issue;
        this.caller = caller;
    }

    /** The signed form, and what a phone needs to know without reading it. */
    @Schema(name = "StatusStatement")
    record StatementView(
            @Schema(required = true, examples = "eyJhbGciOiJFUzI1NiIsInR5cCI6InNlbGFtYXQtc3RhdHVzK2p3dCJ9.eyJ2ZXJzaW9uIjozfQ.MEUCIQ", description = "Compact JWS, ES256, verifies with /public/v1/confirmation-keys; claims iss, sub (the person id), iat, exp (the freshness bound), version, label, colour, mayEnterPremises, validUntil") String statement,
            @Schema(required = true, examples = "3", description = "Of two statements the higher version counts") long version,
            @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant asOf,
            @Schema(required = true, examples = "2026-11-21T09:15:00Z", description = "From then on it is shown as stale, whatever it says") Instant staleAfter) {

        static StatementView of(Issued issued) {
            return new StatementView(issued.jws(), issued.statement().version(), issued.statement().asOf(),
                    issued.statement().staleAfter());
        }
    }

    @GET
    @Operation(operationId = "getMyStatement", summary = "My status, signed, with its freshness bound")
    @APIResponse(responseCode = "200", description = "The statement", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response mine() {
        return Response.ok(StatementView.of(issue.to(new PersonId(caller.personId())))).header("Cache-Control", "no-store")
                .build();
    }
}
