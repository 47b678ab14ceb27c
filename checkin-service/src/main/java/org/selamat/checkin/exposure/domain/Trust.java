package org.selamat.checkin.exposure.domain;

import java.util.EnumMap;
import java.util.Map;

import org.selamat.checkin.visit.domain.Proof;

/**
 * How far a contact is believed, from 0 to 1.
 *
 * @param proofs by each kind of proof
 * @param elsewhereInPremises what is left of it when one of the two told only the premises and the other a zone of them: they
 *        may have been in it. With 0 such people are no contacts
 */
public record Trust(Map<Proof, Double> proofs, double elsewhereInPremises) {

    private static final double THOUSAND = 1000;

    public Trust {
        proofs = new EnumMap<>(proofs);
        for (var proof : Proof.values()) {
            if (!isShare(proofs.getOrDefault(proof, -1.0))) {
                throw new IllegalArgumentException("a weight from 0 to 1 is needed for " + proof);
            }
        }
        if (!isShare(elsewhereInPremises)) {
            throw new IllegalArgumentException("a weight from 0 to 1 is needed for who told only the premises");
        }
    }

    /** A contact is as certain as the less certain of its two presences. */
    double weight(Presence one, Presence other) {
        return rounded(Math.min(weight(one), weight(other)));
    }

    /** Three decimals, as it is kept: what is compared after matching again must be what was told. */
    static double rounded(double weight) {
        return Math.round(weight * THOUSAND) / THOUSAND;
    }

    private double weight(Presence presence) {
        return proofs.get(presence.proof()) * presence.belief() / Presence.UNDOUBTED;
    }

    private static boolean isShare(double weight) {
        return weight >= 0 && weight <= 1;
    }
}
