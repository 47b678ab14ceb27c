package org.selamat.identity.person.rest;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.domain.Language;
import org.selamat.identity.person.domain.Particulars;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.person.domain.Relation;

/** A person whom the caller wants to act for. */
@Schema(name = "NewDependant")
record DependantRequest(
        @NotNull @Pattern(regexp = RegistrationRequest.NAME) @Schema(examples = "Adam bin Ali") String fullName,
        @NotNull @Schema(examples = "2018-05-04") LocalDate birthDate,
        @NotNull @Schema(examples = "CHILD") Relation relation,
        @NotNull @Valid DocumentBody document) {

    /** A dependant is written to through the guardian, in the guardian's language. */
    Particulars toDomain(Language guardian) {
        return new Particulars(new PersonName(fullName), birthDate, guardian, document.toDomain());
    }

    @Override
    public String toString() {
        return "a dependant";
    }
}
