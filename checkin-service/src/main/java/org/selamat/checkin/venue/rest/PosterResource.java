package org.selamat.checkin.venue.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.application.CheckPoster;
import org.selamat.checkin.venue.application.PrintPoster;
import org.selamat.checkin.venue.application.WatchPosters;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;

/** The poster at an owner's door: print it, write its tag, look after it. Someone else's venue doesn't exist here. */
@Path("/v1/venues")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
class PosterResource {

    private static final String PDF = "application/pdf";

    private final PrintPoster print;
    private final PosterPdf pdf;
    private final CheckPoster check;
    private final WatchPosters watch;
    private final Caller caller;

    PosterResource(PrintPoster print, PosterPdf pdf, CheckPoster check, WatchPosters watch, Caller caller) {
        this.print = print;
        this.pdf = pdf;
        this.check = check;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Path("{id}/poster")
    @Produces(PDF)
    @Operation(operationId = "printPoster", summary = "The poster for my door, A4", description = "With the signed code, the venue's name, and what to do in Malay, English, Chinese and Tamil.")
    @APIResponse(responseCode = "200", description = "The poster", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"), examples = @ExampleObject(name = "poster", value = "%PDF-1.6")))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response poster(@PathParam("id") UUID id) {
        var poster = print.poster(new VenueId(id), owner()).orElseThrow(PosterResource::unknown);
        if (poster.venue().closedAt().isPresent()) {
            throw new ProblemException(CheckinProblems.VENUE_CLOSED);
        }
        var drawn = pdf.of(poster).orElseThrow(() -> new ProblemException(CheckinProblems.NAME_NOT_PRINTABLE));
        return Response.ok(drawn, PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"poster.pdf\"")
                .build();
    }

    @GET
    @Path("{id}/nfc-link")
    @Produces("application/json")
    @Operation(operationId = "getTagLink", summary = "The link to write into an NFC tag at my door", description = "A check-in by it is better proven than one by the poster. Lock the tag after writing, and show the link to nobody: whoever has it can claim to have been at the tag.")
    @APIResponse(responseCode = "200", description = "The link", content = @Content(schema = @Schema(implementation = TagLink.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public TagLink tag(@PathParam("id") UUID id) {
        return print.tagLink(new VenueId(id), owner()).map(TagLink::new).orElseThrow(PosterResource::unknown);
    }

    @POST
    @Path("{id}/self-scans")
    @Consumes("application/json")
    @Produces("application/json")
    @IdempotentWrite
    @Operation(operationId = "scanOwnPoster", summary = "Say what a scan of my own poster reads, once a day", description = "Tells whether it is still this venue's code, or whether somebody has changed or covered it.")
    @APIResponse(responseCode = "200", description = "What it is", content = @Content(schema = @Schema(implementation = SelfScanBody.Result.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response scan(@PathParam("id") UUID id, @NotNull @Valid SelfScanBody body) {
        return check.scan(new VenueId(id), owner(), body.qr()).map(found -> Response.ok(SelfScanBody.Result.of(found)).build())
                .orElseThrow(PosterResource::unknown);
    }

    @GET
    @Path("{id}/poster-checks")
    @Produces("application/json")
    @Operation(operationId = "listPosterChecks", summary = "My scans of the poster and what visitors reported, of the last 30 days", description = "Numbers, never who said so.")
    @APIResponse(responseCode = "200", description = "Days with something on them, newest first", content = @Content(schema = @Schema(implementation = PosterChecksView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public PosterChecksView checks(@PathParam("id") UUID id) {
        return watch.of(new VenueId(id), owner()).map(PosterChecksView::of).orElseThrow(PosterResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblems.NOT_FOUND);
    }

    private PersonId owner() {
        return new PersonId(caller.personId());
    }
}
