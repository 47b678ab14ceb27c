package org.selamat.helpdesk.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.helpdesk.application.sla.ServiceLevel;
import org.selamat.helpdesk.application.sla.ServiceLevels;
import org.selamat.helpdesk.domain.sla.Queue;

/** How well the helpdesk keeps its promises, for everybody to see. */
@Path("/public/v1/service-levels")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class ServiceLevelsResource {

    private static final Duration PERIOD = Duration.ofDays(30);

    private final ServiceLevels levels;
    private final Clock clock;

    ServiceLevelsResource(ServiceLevels levels, Clock clock) {
        this.levels = levels;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getServiceLevels", summary = "How long cases take, by queue", description = "Of the last 30 days: counts and times only.")
    @APIResponse(responseCode = "200", description = "The figures", content = @Content(schema = @Schema(implementation = Figures.class)))
    public Response get() {
        var now = clock.instant();
        var queues = levels.since(now.minus(PERIOD), now).stream().map(Figure::of).toList();
        return Response.ok(new Figures(now, PERIOD, queues)).header("Cache-Control", "public, max-age=60").build();
    }

    /** All queues. */
    @Schema(name = "ServiceLevels")
    record Figures(
            @Schema(examples = "2026-11-21T09:00:00Z", required = true) Instant asOf,
            @Schema(description = "ISO 8601 duration", examples = "PT720H", required = true, implementation = String.class) Duration period,
            @Schema(required = true) List<Figure> queues) {
    }

    /** One queue. */
    @Schema(name = "ServiceLevel")
    record Figure(
            @Schema(examples = "BOARDING", required = true) Queue queue,
            @Schema(examples = "3", required = true) long open,
            @Schema(examples = "41", required = true) long resolved,
            @Schema(description = "Median time to resolution", examples = "PT11M", implementation = String.class) Duration median,
            @Schema(description = "Nine of ten took no longer", examples = "PT18M", implementation = String.class) Duration ninetieth,
            @Schema(description = "How many missed their deadline, open ones included", examples = "1", required = true) long missed) {

        static Figure of(ServiceLevel level) {
            return new Figure(level.queue(), level.open(), level.resolved(), duration(level.medianSeconds()),
                    duration(level.ninetiethSeconds()), level.missed());
        }

        private static Duration duration(Long seconds) {
            return seconds == null ? null : Duration.ofSeconds(seconds);
        }
    }
}
