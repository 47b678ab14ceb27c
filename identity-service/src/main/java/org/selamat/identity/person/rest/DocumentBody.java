package org.selamat.identity.person.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.person.application.Documents;
import org.selamat.identity.person.domain.DocumentType;
import org.selamat.identity.person.domain.IdentityDocument;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.ProblemException;

/** An identity document as typed. */
@Schema(name = "IdentityDocument")
record DocumentBody(
        @NotNull @Schema(examples = "MYKAD") DocumentType type,
        @NotNull @Pattern(regexp = "^[A-Za-z]{3}$") @Schema(description = "Issuer, ISO 3166-1 alpha-3", examples = "MYS") String country,
        @NotNull @Size(min = 5, max = 40) @Schema(description = "Spaces and hyphens don't count", examples = "900101-14-5677") String number) {

    IdentityDocument toDomain() {
        return Documents.read(type, country, number)
                .orElseThrow(() -> new ProblemException(IdentityProblems.DOCUMENT_INVALID));
    }

    @Override
    public String toString() {
        return "a document";
    }
}
