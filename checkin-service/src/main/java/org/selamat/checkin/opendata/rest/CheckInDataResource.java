package org.selamat.checkin.opendata.rest;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.checkin.opendata.application.WriteFiles;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** Check-ins by day for everyone, in the ministry's shapes. */
@Path("/public/v1/check-in-data")
@Tag(name = "public")
@PermitAll
class CheckInDataResource {

    private static final String CSV = "text/csv";

    private final WriteFiles files;

    CheckInDataResource(WriteFiles files) {
        this.files = files;
    }

    @GET
    @Path("/{dataset}.csv")
    @Produces(CSV)
    @Operation(operationId = "getCheckInData", summary = "One file of check-ins by day", description = "Grows when a day is over in Malaysia; a day is counted once more, 15 days later, for phones that were offline, and revisions.csv says which figures changed, before and after. unique_ind and unique_loc are estimated by HyperLogLog with a relative standard error of 0.81 %: no list of who was where is kept for them. A venue whose district is none of the published ones counts for the country and for no state. With If-None-Match an unchanged file is 304.")
    @APIResponse(responseCode = "200", description = "The file, UTF-8, with a header line", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "checkin_state", value = "date,state,checkins,unique_ind,unique_loc\n2026-11-20,Johor,1996696,868521,81635\n")))
    @APIResponse(responseCode = "304", description = "Not changed")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response file(
            @Parameter(description = "checkin_malaysia, checkin_state, checkin_malaysia_time (half hours 0 to 47) or revisions", example = "checkin_state") @PathParam("dataset") String name,
            @Context Request request) {
        if (!files.exists(name)) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        var tag = new EntityTag(files.version());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response
                .ok((StreamingOutput) out -> write(name, new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                        CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"") : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
    }

    private void write(String name, Writer out) throws IOException {
        files.write(name, line -> append(out, line));
        out.flush();
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
