package org.selamat.vaccine.rest.verification;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VerificationBatchRequest")
record VerificationBatchRequest(
        @Schema(required = true, description = "At most 20: a family, or a row at a gate") @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull VerificationRequest> codes) {

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "VerificationBatchRequest";
    }
}
