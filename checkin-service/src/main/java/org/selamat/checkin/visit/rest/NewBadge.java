package org.selamat.checkin.visit.rest;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewBadge")
record NewBadge(
        @Schema(examples = "019a97a0-5511-7e52-8f60-717283940a5b", description = "Made by the client; the same id again is the same badge", required = true) @NotNull UUID id) {
}
