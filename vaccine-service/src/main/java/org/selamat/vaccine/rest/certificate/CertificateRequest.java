package org.selamat.vaccine.rest.certificate;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateRequest")
record CertificateRequest(
        @Schema(description = "Made by the app (UUIDv7); the same again makes the same certificate again", examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") @NotNull UUID id,
        @Schema(examples = "019a4c10-7f00-7b22-93a4-b5c6d7e8f901") @NotNull UUID doseId,
        @Schema(description = "From POST /v1/me/identity-assertions of identity-service, at most ten minutes old", examples = "eyJhbGciOiJSUzI1NiIsInR5cCI6InNlbGFtYXQtaWRlbnRpdHkrand0In0.e30.c2ln") @NotBlank @Size(max = 4096) String identityAssertion,
        @Schema(description = "The certificate whose place this one takes: to renew it before it expires, or because it is wrong", examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a11") Optional<UUID> supersedes) {

    /** Keeps the names in the assertion out of logs. */
    @Override
    public String toString() {
        return "CertificateRequest[" + id + "]";
    }
}
