package org.selamat.identity.merge.rest;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonMergeRequest")
record MergeRequest(
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01", description = "The record that stands for the person afterwards") @NotNull UUID survivorId,
        @Schema(required = true, examples = "b2d0c1e4-7f68-4a3b-8c9d-0e1f2a3b4c5d", description = "The record that is found through the survivor afterwards") @NotNull UUID mergedId,
        @Schema(required = true, examples = "SAME_DOCUMENT_HOLDER", description = "A code") @NotNull @Pattern(regexp = ReasonRequest.CODE) String reason) {
}
