package org.selamat.vaccine.domain.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The person on a certificate, as identity-service vouched for a few minutes ago. Lives for one request and is stored
 * only under the seal of a review.
 *
 * @param fullName as in the person's document; who has a family name sets it off with a comma
 * @param mrzSurname transliterated by ICAO 9303; a name without parts stands here whole
 * @param mrzGivenName empty for people with an undivided name
 * @param otherNames before marriage, of a religion, aliases; never printed, only compared with, and shown to officers who have
 *        to compare
 */
public record Holder(String fullName, String mrzSurname, Optional<String> mrzGivenName, LocalDate birthDate,
        List<OtherName> otherNames) {

    public Holder {
        otherNames = List.copyOf(otherNames);
    }

    /** Somebody who is known under one name. */
    public Holder(String fullName, String mrzSurname, Optional<String> mrzGivenName, LocalDate birthDate) {
        this(fullName, mrzSurname, mrzGivenName, birthDate, List.of());
    }

    public MrzName mrzName() {
        return MrzName.of(mrzSurname, mrzGivenName.orElse(""));
    }

    /** Keeps a name out of logs, whoever prints this. */
    @Override
    public String toString() {
        return "Holder[…]";
    }
}
