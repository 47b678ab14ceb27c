package org.selamat.vaccine.rest.registry;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecallJudgementDecision")
record JudgementDecision(@Schema(description = "Whether it takes effect", examples = "true") @NotNull Boolean approved) {
}
