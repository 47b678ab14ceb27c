package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VerificationRequest")
record VerificationRequest(
        @Schema(description = "Content of the QR code", examples = "HC1:6BF") @NotBlank @Size(max = 4296) String text,
        @Schema(description = "The instant to judge by, such as that of an arrival; now when absent", examples = "2026-12-24T09:00:00Z") Optional<Instant> at) {

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "VerificationRequest";
    }
}
