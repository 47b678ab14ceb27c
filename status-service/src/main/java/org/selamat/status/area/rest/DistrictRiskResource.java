package org.selamat.status.area.rest;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.status.area.application.ReadAreaRisk;
import org.selamat.status.area.application.ReadAreaRisk.DistrictReading;
import org.selamat.status.area.domain.Districts;

/** The risk of districts, for everyone. The list is whole: there are 163, and none of them is a person. */
@Path("/public/v1/area-risk/districts")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class DistrictRiskResource {

    private final ReadAreaRisk risks;
    private final Districts districts;
    private final AreaRiskViews views;
    private final Problems problems;

    DistrictRiskResource(ReadAreaRisk risks, Districts districts, AreaRiskViews views, Problems problems) {
        this.problems = problems;
        this.risks = risks;
        this.districts = districts;
        this.views = views;
    }

    /** All of them. */
    @Schema(name = "DistrictRisks")
    record RisksView(@Schema(required = true) List<AreaRiskView> items) {
    }

    @GET
    @Operation(operationId = "listDistrictRisks", summary = "The risk of every district", description = "By state and name; with If-None-Match an unchanged list is 304. Changes at full hours only.")
    @APIResponse(responseCode = "200", description = "All districts", content = @Content(schema = @Schema(implementation = RisksView.class)))
    @APIResponse(responseCode = "304", description = "Not changed")
    public Response list(@Context Request request) {
        List<DistrictReading> all = risks.districts();
        if (all.isEmpty()) {
            return Later.response(problems, CommonProblems.UNAVAILABLE, 5);
        }
        return answer(request, all.get(0).reading().snapshot().countedAt(), all.get(0).reading().stale(),
                () -> new RisksView(all.stream().map(one -> views.of(one.district(), one.reading())).toList()));
    }

    @GET
    @Path("/{district}")
    @Operation(operationId = "getDistrictRisk", summary = "The risk of one district")
    @APIResponse(responseCode = "200", description = "The district", content = @Content(schema = @Schema(implementation = AreaRiskView.class)))
    @APIResponse(responseCode = "304", description = "Not changed")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response one(@PathParam("district") String code, @Context Request request) {
        var district = districts.find(code).orElseThrow(() -> new ProblemException(CommonProblems.NOT_FOUND));
        return risks.of(district)
                .map(reading -> answer(request, reading.snapshot().countedAt(), reading.stale(),
                        () -> views.of(district, reading)))
                .orElseGet(() -> Later.response(problems, CommonProblems.UNAVAILABLE, 5));
    }

    private Response answer(Request request, Instant countedAt, boolean stale, Supplier<Object> body) {
        EntityTag tag = new EntityTag(countedAt.toEpochMilli() + (stale ? "-stale-" : "-") + views.language().getLanguage());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body.get()) : unchanged).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
