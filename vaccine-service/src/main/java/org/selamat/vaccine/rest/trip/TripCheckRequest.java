package org.selamat.vaccine.rest.trip;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.code.CodeVerifier;
import org.selamat.vaccine.domain.rule.Journey;

@Schema(name = "TripCheckRequest")
record TripCheckRequest(
        @Schema(description = "Made by the app (UUIDv7); the same again gets the same answer", examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") @NotNull UUID id,
        @Schema(description = "ISO 3166-1 alpha-2 of the destination", examples = "DE") @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Schema(description = "Region, where the destination has rules of its own", examples = "BY") Optional<@Pattern(regexp = "[A-Z0-9]{1,5}") String> region,
        @Schema(description = "When the family arrives", examples = "2026-12-28T09:30:00Z") @NotNull Instant arrival,
        @Schema(description = "One code for each traveller, in an order that the app remembers", examples = "[\"HC1:6BF\"]") @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = CodeVerifier.MAX_TEXT) String> codes) {

    Journey journey() {
        return new Journey(country, region, arrival.truncatedTo(ChronoUnit.SECONDS));
    }

    List<String> texts() {
        return codes.stream().map(String::strip).toList();
    }

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "TripCheckRequest[" + id + "]";
    }
}
