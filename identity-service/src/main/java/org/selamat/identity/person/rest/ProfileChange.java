package org.selamat.identity.person.rest;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.domain.Language;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.person.domain.ProfileEdit;

/** What changes; what is left out stays. */
@Schema(name = "ProfileChange")
record ProfileChange(
        @Pattern(regexp = RegistrationRequest.NAME) @Schema(examples = "Nurul Huda binti Ahmad") String fullName,
        @Pattern(regexp = "^(ms|en|zh|ta)$") @Schema(examples = "en") String locale) {

    ProfileEdit toDomain() {
        return new ProfileEdit(Optional.ofNullable(fullName).map(PersonName::new), Language.of(locale));
    }

    @Override
    public String toString() {
        return "a profile change";
    }
}
