package org.selamat.identity.namelink.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.person.domain.PersonName;

/** A name that one has, or had, beside the one of one's documents. */
@Schema(name = "NewOtherName")
record NameLinkRequest(
        @NotNull @Pattern(regexp = PersonName.PATTERN) @Schema(description = "As the document shows it that an officer will see", examples = "Mei Ling Tan") String fullName,
        @NotNull @Schema(examples = "BIRTH_NAME") NameLink.Kind kind) {

    @Override
    public String toString() {
        return "another name";
    }
}
