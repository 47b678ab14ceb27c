package org.selamat.helpdesk.rest;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.Flight;

/** A flight as the ticket names it. */
@Schema(name = "Flight", description = "The flight that is at stake; its departure decides the deadline")
record FlightJson(
        @Schema(description = "Airline code and number without spaces", examples = "MH603", required = true) @NotNull @Pattern(regexp = "[A-Z0-9]{2}[0-9]{1,4}[A-Z]?") String number,
        @Schema(examples = "2027-03-04T13:40:00Z", required = true) @NotNull Instant departureAt) {

    static FlightJson of(Flight flight) {
        return flight == null ? null : new FlightJson(flight.number(), flight.departureAt());
    }

    Flight flight() {
        return new Flight(number, departureAt);
    }
}
