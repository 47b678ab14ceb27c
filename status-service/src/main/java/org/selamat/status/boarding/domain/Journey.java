package org.selamat.status.boarding.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.entry.domain.Children;
import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.entry.domain.Vaccination;
import org.selamat.status.name.domain.BirthDate;

/**
 * What matters of a passenger's journey for the rules of where it ends.
 *
 * @param destination ISO 3166-1 alpha-2; absent when the airline didn't say, and then no entry rule is looked at
 * @param age whole years at departure, at most; kept of children only
 * @param proof what came of the receipt that was presented, if one was
 */
public record Journey(Optional<String> destination, Optional<Integer> age, Optional<ReceiptProof> proof) {

    public static final Journey UNKNOWN = new Journey(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is accepted, for checks at the door. */
    public static final String COUNTRY = "[A-Z]{2}";

    public Journey {
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(proof, "proof");
    }

    /** @param birth as the airline brought it and the passenger's record confirmed it */
    public static Journey of(Optional<String> destination, Optional<BirthDate> birth, Flight flight) {
        LocalDate day = LocalDate.ofInstant(flight.departureAt(), ZoneOffset.UTC);
        return new Journey(destination, birth.map(born -> born.ageAtMost(day)).filter(age -> age < Children.OF_AGE),
                Optional.empty());
    }

    public Journey proving(ReceiptProof what) {
        return new Journey(destination, age, Optional.of(what));
    }

    /** Doses that a receipt proves. */
    public List<Vaccination> proven() {
        return proof.map(ReceiptProof::doses).orElse(List.of());
    }
}
