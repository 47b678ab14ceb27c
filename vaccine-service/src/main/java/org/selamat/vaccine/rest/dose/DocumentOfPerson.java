package org.selamat.vaccine.rest.dose;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Document", description = "The identity document that the person showed; only its keyed hash is used")
record DocumentOfPerson(
        @Schema(examples = "MYKAD") @NotBlank @Size(max = 20) String type,
        @Schema(description = "Issuing country, ISO 3166-1 alpha-3", examples = "MYS") @NotBlank @Size(max = 3) String country,
        @Schema(examples = "900101-14-5677") @NotBlank @Size(max = 30) String number) {

    /** Keeps a number out of logs, whoever prints this. */
    @Override
    public String toString() {
        return "Document[" + type + "]";
    }
}
