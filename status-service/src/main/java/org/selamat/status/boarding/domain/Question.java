package org.selamat.status.boarding.domain;

import java.util.Objects;

/** May this passenger board this flight? */
public record Question(PassengerRequest passenger, Flight flight) {

    public Question {
        Objects.requireNonNull(passenger, "passenger");
        Objects.requireNonNull(flight, "flight");
    }

    public PassengerQuery who() {
        return passenger.who();
    }
}
