package org.selamat.vaccine.rest.registry;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;
import org.selamat.vaccine.application.registry.KeepLots;
import org.selamat.vaccine.application.registry.KeepLots.Answer;
import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.rest.VaccineProblems;

/** The register of lots: doses are taken from these only, of the right vaccine, in date and not recalled. */
@Path("/staff/v1/lots")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed("health-officer")
@Produces("application/json")
class LotResource {

    private final KeepLots lots;
    private final Problems problems;

    LotResource(KeepLots lots, Problems problems) {
        this.lots = lots;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listLots", summary = "List the lots")
    @APIResponse(responseCode = "200", description = "Oldest first", content = @Content(schema = @Schema(implementation = LotList.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public LotList list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limits.page(limit);
        var page = Page.of(lots.page(after(cursor), size + 1), size, lot -> Cursors.encode(lot.id()))
                .map(lot -> LotView.of(lot, Optional.empty()));
        return new LotList(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLot", summary = "Read one lot, and how many doses came from it")
    @APIResponse(responseCode = "200", description = "The lot", content = @Content(schema = @Schema(implementation = LotView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public LotView get(@PathParam("id") UUID id) {
        return lots.find(id).map(this::counted).orElseThrow(LotResource::unknown);
    }

    @POST
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "registerLot", summary = "Register a delivered lot")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", description = "Registered, now or before", content = @Content(schema = @Schema(implementation = LotView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response register(@NotNull @Valid NewLot lot) {
        var answer = lots.keep(lot.product().strip(), lot.number().strip(), lot.days());
        if (answer instanceof Answer.Kept kept) {
            return Response.created(URI.create("/staff/v1/lots/" + kept.lot().id()))
                    .entity(LotView.of(kept.lot(), Optional.empty())).build();
        }
        return problems.of(answer instanceof Answer.ProductUnknown ? VaccineProblems.PRODUCT_UNKNOWN
                : VaccineProblems.LOT_DIFFERS);
    }

    @PUT
    @Path("{id}/recall")
    @Consumes("application/json")
    @Operation(operationId = "recallLot", summary = "Take a lot out of use", description = "From that day on no dose of it is taken. The last word counts. Doses given before stay on record; how many there are is told. They count further unless two people say that they don't (`recall-judgements`), and a changed recall leaves that as it is.")
    @APIResponse(responseCode = "200", description = "Recalled", content = @Content(schema = @Schema(implementation = LotView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public LotView recall(@PathParam("id") UUID id, @NotNull @Valid RecallBody recall) {
        return lots.recall(id, recall.from(), recall.reason()).map(this::counted).orElseThrow(LotResource::unknown);
    }

    private LotView counted(Lot lot) {
        return LotView.of(lot, Optional.of(lots.dosesFrom(lot)));
    }

    private static ProblemException unknown() {
        return new ProblemException(VaccineProblems.LOT_NOT_FOUND);
    }

    private static Optional<UUID> after(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(text -> UUID.fromString(Cursors.decode(text, 1).get(0)));
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
