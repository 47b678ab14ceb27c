package org.selamat.vaccine.rest.review;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.review.Opinion;

@Schema(name = "CertificateAcceptance", description = "What the certificate proves")
record AcceptanceBody(
        @Schema(description = "Who issued it, ISO 3166-1 alpha-2", examples = "US") @NotNull @Pattern(regexp = "[A-Z]{2}") String issuerCountry,
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid ReviewedDose> doses) {

    Opinion opinion() {
        return new Opinion.Accept(issuerCountry, doses.stream().map(ReviewedDose::injection).toList());
    }
}
