package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BadgeVisit")
record BadgeVisit(
        @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", description = "UUID version 7, made at the moment of the scan", required = true) @NotNull UUID id,
        @Schema(examples = "selamat-badge:1.AZqXoFURflKPYHFygpQKWwABAgMEBQYHCAkKCw", description = "The text of the badge, as scanned", required = true) @NotNull @Size(min = 1, max = 100) String badge,
        @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) @NotNull Instant checkedInAt) {

    @Schema(name = "BadgeReceipt", description = "Nothing in it tells who it was")
    record Receipt(
            @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
            @Schema(examples = "2026-11-20T04:31:09.415Z", required = true) Instant checkedInAt,
            @Schema(examples = "2026-11-20T04:31:10.002Z", required = true) Instant receivedAt) {
    }
}
