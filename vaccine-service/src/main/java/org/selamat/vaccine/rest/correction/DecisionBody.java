package org.selamat.vaccine.rest.correction;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DoseCorrectionDecision")
record DecisionBody(@Schema(description = "Whether it takes effect", examples = "true") @NotNull Boolean approved) {
}
