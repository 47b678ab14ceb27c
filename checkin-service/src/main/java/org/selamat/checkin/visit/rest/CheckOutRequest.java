package org.selamat.checkin.visit.rest;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckOut")
record CheckOutRequest(
        @Schema(examples = "2026-11-20T05:12:40Z", description = "When they left, by the phone's clock", required = true) @NotNull Instant at) {
}
