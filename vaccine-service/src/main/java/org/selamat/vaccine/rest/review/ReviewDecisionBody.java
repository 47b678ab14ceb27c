package org.selamat.vaccine.rest.review;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateReviewDecision")
record ReviewDecisionBody(
        @Schema(description = "The proposal that you read", examples = "019a9f01-2300-7b11-8c22-d3e4f5061728") @NotNull UUID proposalId,
        @Schema(description = "false sends it back to the queue", examples = "true") @NotNull Boolean agreed) {
}
