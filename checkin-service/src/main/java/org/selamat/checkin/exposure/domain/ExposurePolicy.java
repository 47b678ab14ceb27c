package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.selamat.checkin.visit.domain.Proof;

/**
 * What counts as an exposure. Numbers live in {@code policy/exposure.json}, each with its source.
 *
 * @param effectiveFrom first local day of contacts that it judges
 * @param minimumMinutes shorter contacts of a day are dropped
 * @param weights how far each kind of proof is trusted, from 0 to 1
 * @param mostPersonsPerVenue above this many possible contacts of one case at one venue nobody is told automatically
 */
public record ExposurePolicy(String version, LocalDate effectiveFrom, int minimumMinutes, Map<Proof, Double> weights,
        int mostPersonsPerVenue) {

    private static final double THOUSAND = 1000;

    public ExposurePolicy {
        weights = new EnumMap<>(weights);
        for (var proof : Proof.values()) {
            var weight = weights.get(proof);
            if (weight == null || weight < 0 || weight > 1) {
                throw new IllegalArgumentException("policy " + version + " needs a weight from 0 to 1 for " + proof);
            }
        }
        if (minimumMinutes < 1 || mostPersonsPerVenue < 1) {
            throw new IllegalArgumentException("policy " + version + " needs positive limits");
        }
    }

    /**
     * A contact is as certain as the less certain of its two presences. Three decimals, as it is kept: what is compared after
     * matching again must be what was told.
     */
    double weight(Presence one, Presence other) {
        return Math.round(Math.min(weight(one), weight(other)) * THOUSAND) / THOUSAND;
    }

    private double weight(Presence presence) {
        return weights.get(presence.proof()) * presence.belief() / Presence.UNDOUBTED;
    }
}
