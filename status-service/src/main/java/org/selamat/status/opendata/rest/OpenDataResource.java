package org.selamat.status.opendata.rest;

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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.opendata.application.WriteCsv;

/** Figures by day for everyone, in the ministry's shapes where it had one. */
@Path("/public/v1/open-data")
@Tag(name = "public")
@PermitAll
class OpenDataResource {

    private static final String CSV = "text/csv";

    private final WriteCsv csv;
    private final DataPackageViews packages;

    OpenDataResource(WriteCsv csv, DataPackageViews packages) {
        this.csv = csv;
        this.packages = packages;
    }

    @GET
    @Path("/datapackage.json")
    @Produces("application/json")
    @Operation(operationId = "getDataDictionary", summary = "The data dictionary", description = "A Frictionless Data Package: every file, every column, what it means. In the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "The dictionary", content = @Content(schema = @Schema(implementation = DataPackageView.class)))
    public Response dictionary() {
        return Response.ok(packages.dictionary()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("/{dataset}.csv")
    @Produces(CSV)
    @Operation(operationId = "getOpenData", summary = "One file of open data", description = "Grows when a day is over in Malaysia; a figure may be revised for 90 days, and revisions.csv says which were. With If-None-Match an unchanged file is 304.")
    @APIResponse(responseCode = "200", description = "The file, UTF-8, with a header line", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "cases_state", value = "date,state,cases_new\n2026-11-20,Johor,52\n2026-11-20,Kedah,31\n")))
    @APIResponse(responseCode = "304", description = "Not changed")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response file(
            @Parameter(description = "A name that the dictionary lists, or revisions", example = "cases_state") @PathParam("dataset") String dataset,
            @Context Request request) {
        if (!csv.exists(dataset)) {
            throw new ProblemException(CommonProblems.NOT_FOUND);
        }
        EntityTag tag = new EntityTag(csv.version(dataset).map(String::valueOf).orElse("none"));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged == null ? Response.ok((StreamingOutput) out -> write(dataset, new OutputStreamWriter(
                out, StandardCharsets.UTF_8)), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dataset + ".csv\"") : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
    }

    private void write(String dataset, Writer out) throws java.io.IOException {
        csv.to(dataset, line -> append(out, line));
        out.flush();
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
