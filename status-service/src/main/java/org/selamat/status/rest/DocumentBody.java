package org.selamat.status.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.person.domain.Document;

/** An identity document as a partner or officer reads it. It is hashed on arrival and never stored. */
@Schema(name = "Document")
public record DocumentBody(
        @Schema(required = true, examples = "MYKAD", description = "MYKAD, MYKID or PASSPORT") @NotNull @Pattern(regexp = "MYKAD|MYKID|PASSPORT") String type,
        @Schema(required = true, examples = "MYS", description = "Issuing country, ISO 3166-1 alpha-3") @NotNull @Pattern(regexp = "[A-Za-z]{3}") String country,
        @Schema(required = true, examples = "900101-14-5677", description = "As printed; spaces and hyphens don't matter") @NotNull @Size(min = 5, max = 30) String number) {

    public Document document() {
        return new Document(type, country, number);
    }

    /** Never the number. */
    @Override
    public String toString() {
        return type + " of " + country;
    }
}
