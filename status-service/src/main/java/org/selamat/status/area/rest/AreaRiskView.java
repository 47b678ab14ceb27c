package org.selamat.status.area.rest;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.area.domain.RiskColour;

/** The risk of one area as people read it. */
@Schema(name = "AreaRisk")
record AreaRiskView(
        @Schema(required = true) Area area,
        @Schema(required = true, examples = "YELLOW") RiskColour colour,
        @Schema(required = true, examples = "Yellow") String colourText,
        @Schema(required = true) Cases cases,
        @Schema(required = true, examples = "Confirmed cases among people who live in Petaling, Selangor, by samples of the last 14 days: 12.") String text,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z", description = "When it was counted") Instant asOf,
        @Schema(required = true, examples = "2026-11-21T10:00:00Z", description = "No answer changes before") Instant nextCount,
        @Schema(required = true, examples = "false", description = "Whether it is older than the policy allows") boolean stale,
        @Schema(required = true, examples = "MY-AREA-2021") String policyVersion,
        @Schema(examples = "59", description = "For cells: how many more you may ask about today") Integer queriesLeft) {

    /** Which area. */
    @Schema(name = "Area")
    record Area(
            @Schema(required = true, examples = "DISTRICT") Kind kind,
            @Schema(required = true, examples = "MY-10-PETALING") String code,
            @Schema(examples = "Petaling") String name,
            @Schema(examples = "Selangor") String state) {
    }

    /** What kind of area. */
    @Schema(name = "AreaKind")
    enum Kind {
        DISTRICT,
        CELL
    }

    /** How many cases, as exactly as it may be told. */
    @Schema(name = "CaseCount", description = "Exact when both are the same; without `to` there may be more")
    record Cases(
            @Schema(required = true, examples = "12") int from,
            @Schema(examples = "12") Integer to) {
    }
}
