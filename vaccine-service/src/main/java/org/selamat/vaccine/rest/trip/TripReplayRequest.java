package org.selamat.vaccine.rest.trip;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.code.CodeVerifier;

@Schema(name = "TripReplayRequest")
record TripReplayRequest(
        @Schema(description = "The codes of the check, in its order", examples = "[\"HC1:6BF\"]") @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = CodeVerifier.MAX_TEXT) String> codes) {

    List<String> texts() {
        return codes.stream().map(String::strip).toList();
    }

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "TripReplayRequest";
    }
}
