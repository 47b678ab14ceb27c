package org.selamat.vaccine.rest.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.ForeignProducts;
import org.selamat.vaccine.application.family.ShowFamily;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.family.FamilyMember;
import org.selamat.vaccine.rest.print.FamilyPdf;

/** One phone often holds a whole family's certificates. */
@Path("/v1/me/family-certificates")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
@Consumes("application/json")
class FamilyResource {

    private final ShowFamily showFamily;
    private final Products products;
    private final Problems problems;

    FamilyResource(ShowFamily showFamily, Products products, Problems problems) {
        this.showFamily = showFamily;
        this.products = products;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "showFamilyCertificates", summary = "See a family's certificates together, and print them on one document", description = "Sorted by holder, each certificate with its checks as of now; the document has the valid ones, of as many holders as there are. Everything comes from the codes: nothing is looked up, and nothing is kept.")
    @APIResponse(responseCode = "200", description = "By holder", content = @Content(schema = @Schema(implementation = FamilyView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public Response show(@NotNull @Valid FamilyRequest request) {
        var shown = showFamily.of(request.codes());
        var members = FamilyMember.of(shown);
        return Response
                .ok(FamilyView.of(shown, members, problems.language(), FamilyPdf.of(members, this::vaccine).orElse(null)))
                .header("Cache-Control", "no-store").build();
    }

    /** Its name and code, as on a single certificate; what no value set knows stays as the issuer wrote it. */
    private String vaccine(String written) {
        return products.find(ForeignProducts.code(written)).map(product -> product.name() + " · " + product.code())
                .orElse(written);
    }
}
