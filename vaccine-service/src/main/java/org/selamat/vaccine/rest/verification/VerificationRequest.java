package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.code.CodeVerifier;

@Schema(name = "VerificationRequest", description = "text for one code, or parts for a health card in several codes")
record VerificationRequest(
        @Schema(description = "Content of the QR code", examples = "HC1:6BF") @Size(min = 1, max = CodeVerifier.MAX_TEXT) String text,
        @Schema(description = "Contents of all codes of a health card in several parts, in any order", examples = "[\"shc:/1/2/5676\"]") @Size(min = 1, max = 20) List<@Size(min = 1, max = CodeVerifier.MAX_TEXT) String> parts,
        @Schema(description = "The instant to judge by, such as that of an arrival; now when absent", examples = "2026-12-24T09:00:00Z") Optional<Instant> at,
        @Schema(description = "Client id of the airline that the receipt is for: one good for a single boarding check of the certificate's holder. Without it the receipt is for anybody, and no boarding check takes it", examples = "airline-mh") Optional<@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String> audience) {

    @AssertTrue
    @Schema(hidden = true)
    boolean isTextOrParts() {
        return text == null != (parts == null) && (text == null || !text.isBlank());
    }

    List<String> codes() {
        return text == null ? parts.stream().map(String::strip).toList() : List.of(text.strip());
    }

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "VerificationRequest";
    }
}
