package org.selamat.vaccine.rest.family;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FamilyCertificatesRequest")
record FamilyRequest(
        @Schema(required = true, description = "Texts of the codes that the phone holds, of oneself and of one's dependants, of any format; at most 12", examples = "[\"HC1:6BF\"]") @NotNull @Size(min = 1, max = 12) List<@NotBlank @Size(max = 4296) String> codes) {

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "FamilyRequest";
    }
}
