package org.selamat.status.boarding.rest;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Journey;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

@Schema(name = "NewBoardingCheck")
record BoardingCheckBody(
        @Schema(examples = "7K3MQ-9XZ0A", description = "The code that the passenger made for this flight; then no traveller is needed, but name and birth date with a receipt") @Size(min = 1, max = 20) String passengerCode,
        @Schema(description = "Without a code: document, birth date and name") @Valid TravellerBody traveller,
        @Schema(required = true, examples = "MH370") @NotNull @Pattern(regexp = Flight.NUMBER) String flight,
        @Schema(required = true, examples = "2030-11-21T12:30:00Z") @NotNull @JsonDeserialize(using = DepartureReader.class) Instant departureAt,
        @Schema(examples = "SG", description = "Where this passenger's journey ends, ISO 3166-1 alpha-2. Without it the answer says nothing of what the destination asks of arrivals") @Pattern(regexp = Journey.COUNTRY) String destination,
        @Schema(examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", description = "Of the verification of the passenger's certificate, made for you (`audience` of vaccine-service's verification): proves the doses in it for this check, once, to whom traveller, certificate and record name alike") @Size(min = 1, max = 8000) String receipt) {

    Flight toFlight(String airline) {
        return new Flight(airline, flight, departureAt);
    }

    /** Never the code, never the traveller. */
    @Override
    public String toString() {
        return "check for " + flight;
    }
}
