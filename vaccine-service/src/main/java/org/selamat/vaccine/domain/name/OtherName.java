package org.selamat.vaccine.domain.name;

import java.util.Optional;

/**
 * A name under which a person is known too, as identity-service vouched for it.
 *
 * @param full as it was declared
 * @param mrzSurname transliterated by ICAO 9303
 * @param mrzGivenName empty for an undivided name
 */
public record OtherName(String full, String mrzSurname, Optional<String> mrzGivenName) {

    public MrzName mrzName() {
        return MrzName.of(mrzSurname, mrzGivenName.orElse(""));
    }

    /** Keeps a name out of logs, whoever prints this. */
    @Override
    public String toString() {
        return "OtherName[…]";
    }
}
