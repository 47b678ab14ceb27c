package org.selamat.vaccine.domain.verification;

import java.util.Optional;

/**
 * Whom a certificate names.
 *
 * @param name as written, whole
 * @param surname machine-readable where the format has it; an undivided name stands here whole
 * @param birthDate ISO 8601, possibly only year or year and month, or empty
 * @param document number of the travel document
 */
public record Subject(String name, String surname, String givenName, String birthDate, Optional<String> document) {

    /** Keeps a name out of logs, whoever prints this. */
    @Override
    public String toString() {
        return "Subject[…]";
    }
}
