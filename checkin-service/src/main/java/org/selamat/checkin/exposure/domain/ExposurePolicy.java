package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.selamat.checkin.visit.domain.Proof;

/**
 * What counts as an exposure. Numbers live in {@code policy/exposure.json}, each with its source.
 *
 * @param effectiveFrom first local day of contacts that it judges
 * @param minimumMinutes shorter contacts are dropped
 * @param mostPersonsPerVenue above this many possible contacts of one case at one venue nobody is told automatically
 */
public record ExposurePolicy(String version, LocalDate effectiveFrom, int minimumMinutes, Trust trust,
        int mostPersonsPerVenue) {

    public ExposurePolicy {
        Objects.requireNonNull(trust, "trust");
        if (minimumMinutes < 1 || mostPersonsPerVenue < 1) {
            throw new IllegalArgumentException("policy " + version + " needs positive limits");
        }
    }

    /** One by which nobody is a contact who was perhaps in another zone. */
    public ExposurePolicy(String version, LocalDate effectiveFrom, int minimumMinutes, Map<Proof, Double> proofs,
            int mostPersonsPerVenue) {
        this(version, effectiveFrom, minimumMinutes, new Trust(proofs, 0), mostPersonsPerVenue);
    }
}
