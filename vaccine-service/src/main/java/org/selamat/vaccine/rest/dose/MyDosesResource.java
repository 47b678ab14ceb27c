package org.selamat.vaccine.rest.dose;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.vaccine.application.ShowDoses;
import org.selamat.vaccine.application.review.ShowSubmissions;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Products;

/** A person's own doses; guardians see those of a dependant with a token for the dependant. */
@Path("/v1/me/doses")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MyDosesResource {

    private final ShowDoses showDoses;
    private final Products products;
    private final ShowSubmissions submissions;
    private final Caller caller;

    MyDosesResource(ShowDoses showDoses, Products products, ShowSubmissions submissions, Caller caller) {
        this.showDoses = showDoses;
        this.products = products;
        this.submissions = submissions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyDoses", summary = "List my doses")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = DoseList.class)))
    public DoseList list() {
        var person = new PersonId(caller.personId());
        var course = showDoses.of(person);
        return new DoseList(
                course.doses().stream()
                        .map(placed -> DoseView.of(placed, products.find(placed.dose().injection().product()))).toList(),
                new CourseView(course.isComplete(), course.primarySeries(), showDoses.nextFrom(course)),
                submissions.inReview(person));
    }
}
