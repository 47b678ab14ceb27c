package org.selamat.vaccine.rest.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.vaccine.domain.dose.Products;

/** Which vaccines a record may name. */
@Path("/public/v1/vaccines")
@Tag(name = "public")
@Produces("application/json")
class VaccineCatalogueResource {

    private static final String VALUE_SETS = "2.12.0";

    private final Products products;

    VaccineCatalogueResource(Products products) {
        this.products = products;
    }

    @GET
    @Operation(operationId = "listVaccines", summary = "List the vaccines that a dose can name")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = VaccineList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response list(@Context Request request) {
        var tag = new EntityTag(VALUE_SETS);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(new VaccineList(VALUE_SETS, products.all().stream().map(VaccineView::of).toList())).tag(tag)
                .header("Cache-Control", "public, max-age=3600").build();
    }
}
