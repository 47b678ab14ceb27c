package org.selamat.vaccine.domain.dose;

import java.time.Instant;

import org.selamat.vaccine.domain.PersonId;

/**
 * A dose on record.
 *
 * @param country where it was given, ISO 3166-1 alpha-2
 * @param recordedBy the centre's client id; for a foreign certificate its issuer country
 */
public record Dose(DoseId id, PersonId person, Injection injection, Source source, String country, String recordedBy,
        Instant recordedAt) {

    /** Where our knowledge of a dose comes from. */
    public enum Source {
        CENTRE,
        FOREIGN_CERTIFICATE
    }
}
