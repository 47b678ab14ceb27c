package org.selamat.checkin.venue.rest;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.PosterFault;

@Schema(name = "PosterReport")
record PosterReportBody(
        @Schema(examples = "COVERED", description = "COVERED: something is stuck over it; LEADS_ELSEWHERE: it opens something else", required = true) @NotNull PosterFault fault) {
}
