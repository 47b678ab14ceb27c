package org.selamat.vaccine.rest.certificate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ForeignCertificateSubmission")
record ForeignCertificateSubmission(
        @Schema(description = "Made by the app (UUIDv7); the same again gets the same decision", examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") @NotNull UUID id,
        @Schema(description = "Content of the QR code", examples = "HC1:6BF") @NotBlank @Size(max = 4296) String text,
        @Schema(description = "From POST /v1/me/identity-assertions of identity-service, at most ten minutes old", examples = "eyJhbGciOiJSUzI1NiIsInR5cCI6InNlbGFtYXQtaWRlbnRpdHkrand0In0.e30.c2ln") @NotBlank @Size(max = 4096) String identityAssertion,
        @Schema(description = "When you travel with it: if officers have to look at it, that is their deadline", examples = "2026-12-28") Optional<LocalDate> travelDate) {

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "ForeignCertificateSubmission[" + id + "]";
    }
}
