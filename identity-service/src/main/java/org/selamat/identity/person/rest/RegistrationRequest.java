package org.selamat.identity.person.rest;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.domain.Language;
import org.selamat.identity.person.domain.Particulars;
import org.selamat.identity.person.domain.PersonName;

/** Who someone is. */
@Schema(name = "Registration")
record RegistrationRequest(
        @NotNull @Pattern(regexp = NAME) @Schema(description = "As in the document, in Latin letters; a comma sets off a family name", examples = "Nurul Huda binti Ahmad") String fullName,
        @NotNull @Schema(examples = "1990-01-01") LocalDate birthDate,
        @NotNull @Pattern(regexp = "^(ms|en|zh|ta)$") @Schema(examples = "ms") String locale,
        @NotNull @Valid DocumentBody document) {

    static final String NAME = PersonName.PATTERN;

    Particulars toDomain() {
        return new Particulars(new PersonName(fullName), birthDate, Language.of(locale).orElseThrow(), document.toDomain());
    }

    @Override
    public String toString() {
        return "a registration";
    }
}
