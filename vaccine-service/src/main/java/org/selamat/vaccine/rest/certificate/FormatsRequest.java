package org.selamat.vaccine.rest.certificate;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.IssueFormats;

@Schema(name = "FormatsRequest")
record FormatsRequest(
        @Schema(description = "A certificate issued to me", examples = "019a4c12-0a10-7c33-84b5-c6d7e8f90a12") @NotNull UUID certificateId,
        @Schema(description = "From POST /v1/me/identity-assertions of identity-service, at most ten minutes old", examples = "eyJhbGciOiJSUzI1NiIsInR5cCI6InNlbGFtYXQtaWRlbnRpdHkrand0In0.e30.c2ln") @NotBlank @Size(max = 4096) String identityAssertion,
        @Schema(description = "My passport, if its number is to stand on the airlines' format") Optional<@Valid PassportBody> passport) {

    @Schema(name = "Passport")
    record PassportBody(
            @Schema(description = "ISO 3166-1 alpha-3 of the issuing state", examples = "MYS") @NotNull @Pattern(regexp = "[A-Z]{3}") String country,
            @Schema(examples = "A12345678") @NotNull @Pattern(regexp = "[A-Z0-9]{1,11}") String number) {
    }

    Optional<IssueFormats.Passport> document() {
        return passport.map(body -> new IssueFormats.Passport(body.country(), body.number()));
    }

    /** Keeps names and numbers out of logs. */
    @Override
    public String toString() {
        return "FormatsRequest[" + certificateId + "]";
    }
}
