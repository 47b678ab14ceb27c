package org.selamat.status.boarding.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.status.boarding.domain.PassengerQuery.ByDocument;
import org.selamat.status.name.domain.BirthDate;

/**
 * What an airline asks about one passenger.
 *
 * @param destination where the journey ends, ISO 3166-1 alpha-2; absent when the airline doesn't say
 * @param receipt of the verification of a certificate, if the passenger showed one
 */
public record PassengerRequest(PassengerQuery who, Optional<String> destination, Optional<String> receipt) {

    public PassengerRequest {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(receipt, "receipt");
    }

    /** Nothing of a passenger who wasn't identified. */
    public Passenger on(Flight flight, Passenger identified) {
        Optional<BirthDate> birth = who instanceof ByDocument query ? query.birth() : Optional.empty();
        return identified.person().isPresent() ? identified.travelling(Journey.of(destination, birth, flight)) : identified;
    }

    /** Never the receipt. */
    @Override
    public String toString() {
        return "a question about a passenger";
    }
}
