package org.selamat.status.boarding.rest;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Journey;
import org.selamat.status.boarding.domain.Manifest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Everybody on one flight. Rows are checked one by one: a bad one costs only its own answer. */
@Schema(name = "NewManifest")
record ManifestBody(
        @Schema(required = true, examples = "MH370") @NotNull @Pattern(regexp = Flight.NUMBER) String flight,
        @Schema(required = true, examples = "2030-11-21T12:30:00Z") @NotNull @JsonDeserialize(using = DepartureReader.class) Instant departureAt,
        @Schema(required = true) @NotNull @Size(min = 1, max = Manifest.MOST) List<Row> passengers,
        @Schema(examples = "SG", description = "Where the journeys end, ISO 3166-1 alpha-2; a row may say otherwise. Without it the answers say nothing of what the destination asks of arrivals") @Pattern(regexp = Journey.COUNTRY) String destination) {

    /** One passenger. */
    @Schema(name = "NewManifestRow")
    record Row(
            @Schema(required = true, examples = "12A-QX7LP2", description = "Your own name for the row, once a manifest. Sent again for the same departure, it replaces the earlier row") @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String ref,
            @Schema(examples = "7K3MQ-9XZ0A") @Size(min = 1, max = 20) String passengerCode,
            @Schema(description = "Without a code: document, birth date and name") @Valid TravellerBody traveller,
            @Schema(examples = "AU", description = "Where this passenger's journey ends, when it isn't where most of the manifest's do") @Pattern(regexp = Journey.COUNTRY) String destination,
            @Schema(examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", description = "Of the verification of the passenger's certificate, made for you (`audience` of vaccine-service's verification): proves the doses in it for this check, once, to whom traveller, certificate and record name alike") @Size(min = 1, max = 8000) String receipt) {

        /** Never the passenger. */
        @Override
        public String toString() {
            return "row " + ref;
        }
    }

    Flight toFlight(String airline) {
        return new Flight(airline, flight, departureAt);
    }

    @Override
    public String toString() {
        return "manifest of " + flight;
    }
}
