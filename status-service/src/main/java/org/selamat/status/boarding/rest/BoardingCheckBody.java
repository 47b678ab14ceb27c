package org.selamat.status.boarding.rest;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerCode;

@Schema(name = "NewBoardingCheck")
record BoardingCheckBody(
        @Schema(required = true, examples = "7K3MQ-9XZ0A") @NotNull @Size(min = 1, max = 20) String passengerCode,
        @Schema(required = true, examples = "MH370") @NotNull @Pattern(regexp = Flight.NUMBER) String flight,
        @Schema(required = true, examples = "2030-11-21T12:30:00Z") @NotNull Instant departureAt) {

    PassengerCode code() {
        return new PassengerCode(passengerCode);
    }

    Flight toFlight(String airline) {
        return new Flight(airline, flight, departureAt);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "check for " + flight;
    }
}
